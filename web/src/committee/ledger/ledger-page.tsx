import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { MoreButton } from '../parts/more-button';
import { usePages } from '../parts/use-pages';
import { useSeat } from '../use-seat';
import { LedgerFilters } from './ledger-filters';
import { TransferList } from './transfer-list';
import { useLedgerFilter } from './use-ledger-filter';
import './ledger.css';

/** Every transfer of the community; nothing is ever taken out of this list. */
export function LedgerPage() {
  const { communityId } = useSeat();
  const { filter, change, filtered } = useLedgerFilter();
  const list = usePages(['transfers', communityId, filter], (cursor) =>
    answer(
      api.GET('/api/communities/{communityId}/transfers', {
        params: { path: { communityId }, query: { ...filter, cursor, limit: 50 } },
      }),
    ),
  );
  return (
    <Desk
      title={m.committee_ledger()}
      lead={m.committee_ledger_lead()}
      acts={
        <Button kind="line" block={false} onClick={() => window.print()}>
          {m.committee_print()}
        </Button>
      }
    >
      <LedgerFilters filter={filter} onChange={change} />
      <Answered query={list} lines={8}>
        {(pages) => {
          const rows = pages.flatMap((page) => page.transfers);
          if (rows.length === 0) {
            return (
              <Empty>
                {filtered ? m.committee_no_transfers_found() : m.committee_no_transfers()}
              </Empty>
            );
          }
          return (
            <>
              <TransferList transfers={rows} />
              <MoreButton list={list} />
            </>
          );
        }}
      </Answered>
    </Desk>
  );
}
