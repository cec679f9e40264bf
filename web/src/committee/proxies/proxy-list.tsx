import { useState } from 'react';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/format';
import { DeedTrouble } from '../parts/deed-drawer';
import { inOneLine } from '../parts/in-one-line';
import { ReasonDialog } from '../parts/reason-dialog';
import { type Column, RecordList } from '../parts/record-list';
import { useSeat } from '../use-seat';
import { deedWords, relationWords, stateWords } from './proxy-words';
import { type ProxyRow, useProxyDeed } from './use-proxies';

/** Bindings with what they wait for; the staff hears a consent, or ends one. */
export function ProxyList({ rows, label }: { rows: ProxyRow[]; label: string }) {
  const { can } = useSeat();
  const [ending, setEnding] = useState<ProxyRow | null>(null);
  const witness = useProxyDeed(
    (communityId, proxyId: string, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/proxies/{proxyId}/witness', {
          params: { path: { communityId, proxyId } },
          body: { requestId },
        }),
      ),
    () => undefined,
  );
  const open = rows.some(({ state }) => state !== 'ended');
  return (
    <>
      <DeedTrouble error={witness.error} />
      <RecordList
        label={label}
        rows={rows}
        keyOf={(row) => row.id}
        columns={columns()}
        acts={
          can('proxy.record') && open
            ? (row) => (
                <>
                  {row.state === 'waiting_resident' || row.state === 'waiting_witness' ? (
                    <Button
                      kind="text"
                      block={false}
                      busy={witness.busy}
                      onClick={() => witness.start(row.id)}
                    >
                      {row.state === 'waiting_witness'
                        ? m.committee_proxy_confirm()
                        : m.committee_proxy_heard()}
                    </Button>
                  ) : null}
                  <Button kind="text" block={false} onClick={() => setEnding(row)}>
                    {m.committee_proxy_end()}
                  </Button>
                </>
              )
            : undefined
        }
        actsTitle={m.committee_proxy_end()}
      />
      <EndDialog row={ending} onClose={() => setEnding(null)} />
    </>
  );
}

function columns(): Column<ProxyRow>[] {
  return [
    {
      key: 'resident',
      title: m.committee_proxy_for(),
      render: (row) => inOneLine(row.resident.name, row.resident.buildingName),
      narrow: 'title',
    },
    {
      key: 'proxy',
      title: m.committee_proxy_by(),
      render: (row) => inOneLine(row.proxy.name, relationWords(row)),
    },
    { key: 'deeds', title: m.committee_proxy_deeds(), render: (row) => deedWords(row.deeds) },
    {
      key: 'until',
      title: m.committee_proxy_until(),
      render: (row) =>
        row.endedAt
          ? formatDay(row.endedAt)
          : m.committee_proxy_terms({ day: formatDay(row.endsOn), count: row.actsADay }),
    },
    { key: 'state', title: m.committee_state(), render: stateWords, narrow: 'end' },
  ];
}

function EndDialog({ row, onClose }: { row: ProxyRow | null; onClose: () => void }) {
  const deed = useProxyDeed(
    (communityId, { proxyId, reason }: { proxyId: string; reason: string }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/proxies/{proxyId}/ending', {
          params: { path: { communityId, proxyId } },
          body: { requestId, reason },
        }),
      ),
    onClose,
  );
  return (
    <ReasonDialog
      open={row !== null}
      title={m.committee_proxy_end_ask({ name: row?.resident.name ?? '' })}
      submit={m.committee_proxy_end()}
      deed={deed}
      onSubmit={(reason) => row && deed.start({ proxyId: row.id, reason })}
      onClose={onClose}
    >
      <p>{m.committee_proxy_end_lead()}</p>
    </ReasonDialog>
  );
}
