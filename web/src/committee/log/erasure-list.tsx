import { App } from 'antd';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDay, formatNumber } from '../../ui/format';
import { DeedTrouble } from '../parts/deed-drawer';
import { type Column, RecordList } from '../parts/record-list';
import { useSeat } from '../use-seat';
import { type ErasureRow, erasureReasons, useErasureDeed } from './use-erasures';

/** Wishes to be erased; a second person agrees to one, or it is taken back. */
export function ErasureList({ rows }: { rows: ErasureRow[] }) {
  const { can } = useSeat();
  const approve = useApproval();
  const withdraw = useErasureDeed(
    (communityId, erasureId: string, requestId) =>
      answer(
        api.DELETE('/api/communities/{communityId}/erasures/{erasureId}', {
          params: { path: { communityId, erasureId } },
          body: { requestId },
        }),
      ),
    () => undefined,
  );
  return (
    <>
      <DeedTrouble error={approve.error ?? withdraw.error} />
      <RecordList
        label={m.committee_erasures()}
        rows={rows}
        keyOf={(row) => row.id}
        columns={columns()}
        acts={(row) =>
          row.state === 'waiting' ? (
            <>
              {can('erasure.approve') && !row.isOwn ? (
                <Button kind="text" block={false} onClick={() => approve.ask(row)}>
                  {m.committee_erasure_approve()}
                </Button>
              ) : null}
              {can('erasure.request') ? (
                <Button
                  kind="text"
                  block={false}
                  busy={withdraw.busy}
                  onClick={() => withdraw.start(row.id)}
                >
                  {m.committee_erasure_withdraw()}
                </Button>
              ) : null}
            </>
          ) : null
        }
        actsTitle={m.committee_erasure_decide()}
      />
    </>
  );
}

/** Asks once more, because nobody can bring the key back. */
function useApproval() {
  const { modal } = App.useApp();
  const deed = useErasureDeed(
    (communityId, erasureId: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/erasures/{erasureId}/approval', {
          params: { path: { communityId, erasureId } },
          body: { requestId },
        }),
      ),
    () => undefined,
  );
  function ask({ id, residentName }: ErasureRow) {
    modal.confirm({
      title: m.committee_erasure_approve_ask({ name: residentName ?? '' }),
      content: m.committee_erasure_approve_lead(),
      okText: m.committee_erasure_approve(),
      cancelText: m.committee_let_be(),
      okButtonProps: { danger: true },
      onOk: () => deed.start(id),
    });
  }
  return { ask, error: deed.error };
}

function columns(): Column<ErasureRow>[] {
  return [
    {
      key: 'resident',
      title: m.committee_erasure_who(),
      render: (row) => row.residentName ?? m.committee_erasure_gone(),
      narrow: 'title',
    },
    { key: 'reason', title: m.committee_reason(), render: (row) => erasureReasons[row.reason]() },
    {
      key: 'asked',
      title: m.committee_erasure_asked(),
      render: (row) => formatDay(row.requestedAt),
    },
    { key: 'state', title: m.committee_state(), render: stateWords, narrow: 'end' },
  ];
}

function stateWords({ state, isOwn, settledAt, leaves }: ErasureRow): string {
  const day = settledAt ? formatDay(settledAt) : '';
  if (state === 'withdrawn') return m.committee_erasure_withdrawn({ day });
  if (state === 'erased') {
    return m.committee_erasure_erased({ day, count: formatNumber(leaves ?? 0) });
  }
  return isOwn ? m.committee_erasure_waits_other() : m.committee_erasure_waits();
}
