import { useState } from 'react';
import { ApiRefusal } from '../../../api/refusal';
import { m } from '../../../i18n/paraglide/messages';
import { Button } from '../../../ui/button';
import { DeedTrouble } from '../../parts/deed-drawer';
import { useSeat } from '../../use-seat';
import { ProposeDrawer } from './propose-drawer';
import type { DraftOnScreen, ReadDraft } from './use-draft';

interface SaveBarProps {
  read: ReadDraft;
  draft: DraftOnScreen;
  left: number;
}

/** The one deed of the page at each moment: save what was written, or enter the vote. */
export function SaveBar({ read, draft, left }: SaveBarProps) {
  const { can } = useSeat();
  const [proposing, setProposing] = useState(false);
  const { save, document, isDirty } = draft;
  const isBehind = read.newestVersion !== read.basedOn;
  const isTaken =
    save.error instanceof ApiRefusal && save.error.code === 'governance/draft_changed';
  const compared = isBehind ? { basedOn: read.newestVersion ?? 0 } : {};
  return (
    <div className="save-bar">
      <DeedTrouble error={save.error} />
      {isTaken ? (
        <Button kind="line" block={false} onClick={() => void draft.takeTheirs()}>
          {m.committee_draft_take_theirs()}
        </Button>
      ) : null}
      {isDirty || isBehind ? (
        <Button
          short
          block={false}
          busy={save.busy}
          onClick={() => save.start({ document, ...compared })}
        >
          {isDirty ? m.committee_draft_save() : m.committee_draft_compared()}
        </Button>
      ) : (
        <Button
          short
          block={false}
          disabledBecause={
            left > 0
              ? m.committee_draft_left_first({ count: left })
              : can('rulebook.publish')
                ? undefined
                : m.committee_draft_not_yours()
          }
          onClick={() => setProposing(true)}
        >
          {m.committee_draft_propose()}
        </Button>
      )}
      <ProposeDrawer read={read} open={proposing} onClose={() => setProposing(false)} />
    </div>
  );
}
