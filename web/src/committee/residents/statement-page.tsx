import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { useAddressQuery } from '../parts/use-address-query';
import { useSeat } from '../use-seat';
import { MonthSelect } from './month-select';
import { StatementPaper } from './statement-paper';

/** 积分月报: one month of one resident on one sheet, to be handed over or hung up by the door. */
export function StatementPage({ residentId }: { residentId: string }) {
  const { communityId } = useSeat();
  const query = useAddressQuery();
  const month = query.get('month');
  const statement = useQuery({
    queryKey: ['statement', communityId, residentId, month],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/residents/{residentId}/statement', {
          params: { path: { communityId, residentId }, query: { month } },
        }),
      ),
  });
  return (
    <Desk
      title={m.committee_statement()}
      lead={m.committee_statement_lead()}
      back={{ href: `/residents/${residentId}`, label: m.committee_resident() }}
      acts={
        <Button short block={false} onClick={() => window.print()}>
          {m.ui_print()}
        </Button>
      }
    >
      <div className="filters">
        <MonthSelect
          value={statement.data?.month ?? month}
          onChange={(chosen) => query.change({ month: chosen })}
        />
      </div>
      <Answered query={statement} lines={8}>
        {(data) => <StatementPaper statement={data} />}
      </Answered>
    </Desk>
  );
}
