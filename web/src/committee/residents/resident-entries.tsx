import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Go } from '../../ui/go';
import { TransferList } from '../ledger/transfer-list';
import { Answered } from '../parts/answered';
import { MoreButton } from '../parts/more-button';
import { Panel } from '../parts/panel';
import { usePages } from '../parts/use-pages';
import { useSeat } from '../use-seat';

/** What this resident earned and spent, newest first. */
export function ResidentEntries({ residentId }: { residentId: string }) {
  const { communityId, can } = useSeat();
  const list = usePages(
    ['transfers', communityId, { residentId }],
    (cursor) =>
      answer(
        api.GET('/api/communities/{communityId}/transfers', {
          params: { path: { communityId }, query: { residentId, cursor, limit: 20 } },
        }),
      ),
    can('ledger.read'),
  );
  if (!can('ledger.read')) return null;
  return (
    <Panel
      title={m.committee_entries()}
      aside={
        <Go className="more" href={`/ledger?resident=${residentId}`}>
          {m.committee_in_ledger()}
        </Go>
      }
    >
      <Answered query={list}>
        {(pages) => {
          const rows = pages.flatMap((page) => page.transfers);
          if (rows.length === 0) return <p className="panel__none">{m.committee_no_entries()}</p>;
          return (
            <>
              <TransferList transfers={rows} withoutResident />
              <MoreButton list={list} />
            </>
          );
        }}
      </Answered>
    </Panel>
  );
}
