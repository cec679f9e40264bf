import { App } from 'antd';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatNumber } from '../../ui/format';
import { toast } from '../../ui/toast';
import { DeedTrouble } from '../parts/deed-drawer';
import { Panel } from '../parts/panel';
import { ReasonDialog } from '../parts/reason-dialog';
import { type BulkAward, type ReadBulkAward, useBulkAwardDeed } from './use-bulk-awards';

/** The second person: a yes for the whole list, or a no with its reason. */
export function DecidePanel({ read: { bulkAward } }: { read: ReadBulkAward }) {
  const [refusing, setRefusing] = useState(false);
  const approve = useApproval(bulkAward);
  return (
    <Panel padded className="bulk-acts">
      <p className="note">{m.committee_bulk_decide_why()}</p>
      <DeedTrouble error={approve.error} />
      <div className="dialog-acts dialog-acts--left">
        <Button kind="line" block={false} onClick={() => setRefusing(true)}>
          {m.committee_bulk_refuse()}
        </Button>
        <Button short block={false} busy={approve.busy} onClick={approve.ask}>
          {m.committee_bulk_approve()}
        </Button>
      </div>
      {refusing ? <RefuseDialog list={bulkAward} onClose={() => setRefusing(false)} /> : null}
    </Panel>
  );
}

/** Asks once more: many accounts change with one press. */
function useApproval({ id: bulkAwardId, soundCount, peopleCount, points }: BulkAward) {
  const { modal } = App.useApp();
  const deed = useBulkAwardDeed(
    (communityId, _nothing: undefined, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/bulk-awards/{bulkAwardId}/approval', {
          params: { path: { communityId, bulkAwardId } },
          body: { requestId },
        }),
      ),
    ({ givenCount, givenPoints, notGivenCount }) => {
      const sum = { rows: formatNumber(givenCount), points: formatNumber(givenPoints) };
      toast(
        notGivenCount > 0
          ? m.committee_bulk_approved_some({ ...sum, left: formatNumber(notGivenCount) })
          : m.committee_bulk_approved(sum),
      );
    },
  );
  function ask() {
    modal.confirm({
      title: m.committee_bulk_approve_ask(),
      content: m.committee_bulk_approve_sum({
        rows: formatNumber(soundCount),
        people: formatNumber(peopleCount),
        points: formatNumber(points),
      }),
      okText: m.committee_bulk_approve(),
      cancelText: m.committee_let_be(),
      onOk: () => deed.start(undefined),
    });
  }
  return { ask, busy: deed.busy, error: deed.error };
}

function RefuseDialog({ list, onClose }: { list: BulkAward; onClose: () => void }) {
  const deed = useBulkAwardDeed(
    (communityId, reason: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/bulk-awards/{bulkAwardId}/refusal', {
          params: { path: { communityId, bulkAwardId: list.id } },
          body: { requestId, reason },
        }),
      ),
    () => {
      toast(m.committee_bulk_refused());
      onClose();
    },
  );
  return (
    <ReasonDialog
      open
      title={m.committee_bulk_refuse()}
      submit={m.committee_bulk_refuse()}
      deed={deed}
      onSubmit={deed.start}
      onClose={onClose}
    >
      {m.committee_bulk_refuse_why({ name: list.makerName })}
    </ReasonDialog>
  );
}
