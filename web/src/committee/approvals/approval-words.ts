import { m } from '../../i18n/paraglide/messages';
import type { Tone } from '../../ui/tag';
import type { Approval } from './use-approvals';

const causes: Record<Approval['cause'], () => string> = {
  entry_above: m.committee_cause_entry_above,
  session_day_above: m.committee_cause_session_day_above,
  budget: m.committee_cause_budget,
  by_hand: m.committee_cause_by_hand,
};

/** Why one person is not enough, in a few words. */
export function causeName(cause: Approval['cause']): string {
  return causes[cause]();
}

const states: Record<Approval['state'], { words: () => string; tone?: Tone }> = {
  waiting: { words: m.committee_approval_waiting, tone: 'lamp' },
  approved: { words: m.committee_approval_approved, tone: 'leaf' },
  refused: { words: m.committee_approval_not_agreed, tone: 'stop' },
  lapsed: { words: m.committee_approval_lapsed },
  withdrawn: { words: m.committee_approval_withdrawn },
};

export function approvalState(state: Approval['state']): { words: string; tone?: Tone } {
  const { words, tone } = states[state];
  return { words: words(), tone };
}
