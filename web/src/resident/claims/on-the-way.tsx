import { useState } from 'react';
import { useLocation } from 'wouter';
import { writeDraft } from '../../api/use-draft';
import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import { Button } from '../../ui/button';
import { Cell } from '../../ui/cell';
import { Cells } from '../../ui/cells';
import { formatMoment } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Sheet } from '../../ui/sheet';
import { Tag } from '../../ui/tag';
import type { ClaimDeed } from './claim-deed';
import { draftKey } from './claim-form';
import { claimQueue, useClaimDeeds } from './claim-queue';

/** What is written down on this phone and not at the committee's yet, or came back from there. */
export function OnTheWay() {
  const deeds = useClaimDeeds();
  const waiting = deeds.filter(({ state }) => state === 'waiting');
  const refused = deeds.filter(({ state, seen }) => state === 'refused' && !seen);
  const [open, setOpen] = useState<ClaimDeed | null>(null);
  if (waiting.length + refused.length === 0) return null;
  return (
    <>
      {waiting.length > 0 ? (
        <Notice icon="clock" title={m.resident_claim_waiting({ count: waiting.length })}>
          {m.resident_claim_waiting_why()}
        </Notice>
      ) : null}
      <Cells>
        {refused.map((deed) => (
          <Cell
            key={deed.id}
            title={labelOf(deed)}
            why={refusalOf(deed)}
            end={<Tag tone="stop">{m.resident_claim_not_sent()}</Tag>}
            onClick={() => setOpen(deed)}
            arrow
          />
        ))}
        {waiting.map((deed) => (
          <Cell
            key={deed.id}
            title={labelOf(deed)}
            why={formatMoment(deed.doneAt)}
            end={<Tag tone="lamp">{m.resident_claim_to_send()}</Tag>}
          />
        ))}
      </Cells>
      {open ? <RefusedSheet deed={open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

/** Nothing that was written is thrown away without the writer's word. */
function RefusedSheet({ deed, onClose }: { deed: ClaimDeed; onClose: () => void }) {
  const [, go] = useLocation();
  const edit = async () => {
    if (deed.kind !== 'claim') return;
    const { ruleKey, place, words, plotId } = deed.body;
    const files = await claimQueue.filesOf(deed);
    await writeDraft(draftKey(deed.owner, plotId), { ruleKey, place, words }, files);
    await claimQueue.markSeen(deed.id);
    go(plotId ? `/claims/new?plot=${plotId}` : '/claims/new');
  };
  return (
    <Sheet title={labelOf(deed)} onClose={onClose}>
      <div className="stack">
        <Notice kind="stop">{refusalOf(deed)}</Notice>
        <p>{deed.body.words}</p>
        <div className="actions">
          {deed.kind === 'claim' ? (
            <Button onClick={() => void edit()}>{m.resident_claim_edit()}</Button>
          ) : (
            <Button href={`/claims/${deed.body.claimId}`}>{m.resident_claim_open()}</Button>
          )}
          <Button
            kind="text"
            onClick={() => {
              void claimQueue.markSeen(deed.id);
              onClose();
            }}
          >
            {m.resident_claim_let_go()}
          </Button>
        </div>
      </div>
    </Sheet>
  );
}

function labelOf(deed: ClaimDeed): string {
  const { title = '', place = '' } = deed.label;
  return place || title;
}

function refusalOf({ refusal }: ClaimDeed): string {
  return (getLocale() === 'en' ? refusal?.en : refusal?.zh) ?? m.ui_server_trouble();
}
