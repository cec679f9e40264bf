import { m } from '../../i18n/paraglide/messages';
import { formatMoment } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Answered } from '../parts/answered';
import { Desk } from '../parts/desk';
import { listStateName } from './bulk-award-words';
import { ListDeeds } from './list-deeds';
import { ListRows } from './list-rows';
import { ListSummary } from './list-summary';
import { type ReadBulkAward, useBulkAward } from './use-bulk-awards';

/** One list: what it brings, what is wrong with it, and the next deed of whoever reads. */
export function BulkAwardPage({ bulkAwardId }: { bulkAwardId: string }) {
  const read = useBulkAward(bulkAwardId);
  const list = read.data?.bulkAward;
  return (
    <Desk
      title={list?.fileName ?? m.committee_bulk()}
      lead={
        list
          ? m.committee_bulk_lead_of({
              state: listStateName(list.state),
              name: list.makerName,
              at: formatMoment(list.preparedAt),
            })
          : undefined
      }
      back={{ href: '/bulk-awards', label: m.committee_bulk() }}
    >
      <Answered query={read} lines={8}>
        {(data) => (
          <div className="stack-l">
            <Remarks read={data} />
            <ListSummary read={data} />
            <ListDeeds read={data} />
            <ListRows read={data} />
          </div>
        )}
      </Answered>
    </Desk>
  );
}

/** What has to be known before a yes, and what became of the list. */
function Remarks({ read: { bulkAward, ownRows, sameFile } }: { read: ReadBulkAward }) {
  const { state, decidedByName, decidedAt, decisionReason } = bulkAward;
  const { reversedByName, reversedAt, reversalReason } = bulkAward;
  const isOpen = state === 'prepared' || state === 'submitted';
  return (
    <>
      {isOpen && sameFile ? (
        <Notice title={m.committee_bulk_same_file()}>
          {m.committee_bulk_same_file_why({ at: formatMoment(sameFile.preparedAt) })}
        </Notice>
      ) : null}
      {state === 'submitted' && ownRows > 0 && !bulkAward.isOwn ? (
        <Notice kind="plate" title={m.committee_bulk_own_rows({ count: ownRows })}>
          {m.committee_bulk_own_rows_why()}
        </Notice>
      ) : null}
      {state === 'refused' && decidedAt ? (
        <Notice
          kind="stop"
          title={m.committee_bulk_refused_by({
            name: decidedByName ?? '',
            at: formatMoment(decidedAt),
          })}
        >
          {decisionReason}
        </Notice>
      ) : null}
      {state === 'approved' && decidedAt ? (
        <Notice
          kind="leaf"
          title={m.committee_bulk_approved_by({
            name: decidedByName ?? '',
            at: formatMoment(decidedAt),
          })}
        />
      ) : null}
      {reversedAt ? (
        <Notice
          title={m.committee_bulk_reversed_by({
            name: reversedByName ?? '',
            at: formatMoment(reversedAt),
          })}
        >
          {reversalReason}
        </Notice>
      ) : null}
    </>
  );
}
