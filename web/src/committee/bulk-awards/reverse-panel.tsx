import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatNumber } from '../../ui/format';
import { toast } from '../../ui/toast';
import { Panel } from '../parts/panel';
import { ReasonDialog } from '../parts/reason-dialog';
import { type BulkAward, useBulkAwardDeed } from './use-bulk-awards';

/** The whole list was a mistake: every award leaves the books by its own reversal. */
export function ReversePanel({ list }: { list: BulkAward }) {
  const [asking, setAsking] = useState(false);
  const deed = useBulkAwardDeed(
    (communityId, reason: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/bulk-awards/{bulkAwardId}/reversal', {
          params: { path: { communityId, bulkAwardId: list.id } },
          body: { requestId, reason },
        }),
      ),
    ({ reversedCount, reversedPoints, leftCount }) => {
      const sum = { rows: formatNumber(reversedCount), points: formatNumber(reversedPoints) };
      toast(
        leftCount > 0
          ? m.committee_bulk_reversed_some({ ...sum, left: formatNumber(leftCount) })
          : m.committee_bulk_reversed(sum),
      );
      setAsking(false);
    },
  );
  return (
    <Panel padded className="bulk-acts">
      <p className="note">{m.committee_bulk_reverse_lead()}</p>
      <div className="dialog-acts dialog-acts--left">
        <Button kind="stop" icon="undo" block={false} onClick={() => setAsking(true)}>
          {m.committee_bulk_reverse()}
        </Button>
      </div>
      <ReasonDialog
        open={asking}
        title={m.committee_bulk_reverse()}
        submit={m.committee_bulk_reverse()}
        deed={deed}
        onSubmit={deed.start}
        onClose={() => setAsking(false)}
      >
        {m.committee_bulk_reverse_why()}
      </ReasonDialog>
    </Panel>
  );
}
