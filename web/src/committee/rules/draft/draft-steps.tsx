import { m } from '../../../i18n/paraglide/messages';
import { formatDay } from '../../../ui/format';
import type { ReadDraft } from './use-draft';

/** Where a draft stands on its way to everybody's phone. */
export function DraftSteps({ read, isReady }: { read: ReadDraft; isReady: boolean }) {
  const { proposal } = read;
  const at = proposal ? 2 : isReady ? 1 : 0;
  const steps = [
    { name: m.committee_draft_step_write(), note: formatDay(read.changedAt) },
    {
      name: m.committee_draft_step_vote(),
      note: proposal ? formatDay(proposal.adoption.on) : m.committee_draft_step_vote_note(),
    },
    {
      name: m.committee_draft_step_confirm(),
      note: proposal ? proposal.proposedByName : m.committee_draft_step_confirm_note(),
    },
    {
      name: m.committee_draft_step_in_force(),
      note: proposal ? formatDay(proposal.inForceFrom) : m.committee_draft_step_in_force_note(),
    },
  ];
  return (
    <ol className="steps">
      {steps.map(({ name, note }, index) => (
        <li
          key={name}
          className={index < at ? 'done' : index === at ? 'now' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <b>{name}</b>
          {note}
        </li>
      ))}
    </ol>
  );
}
