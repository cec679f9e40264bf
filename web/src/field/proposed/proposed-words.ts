import { m } from '../../i18n/paraglide/messages';
import type { IconName } from '../../ui/icon-paths';
import type { Tone } from '../../ui/tag';
import type { ProposedAward } from './use-proposed-awards';

interface StateWords {
  words: () => string;
  tone?: Tone;
  icon?: IconName;
}

/** What became of an award the organizer could not give alone. */
export const proposedStates: Record<ProposedAward['state'], StateWords> = {
  waiting: { words: m.field_proposed_waits, tone: 'lamp', icon: 'clock' },
  approved: { words: m.field_proposed_approved, tone: 'leaf', icon: 'check' },
  refused: { words: m.field_proposed_refused, tone: 'stop' },
  lapsed: { words: m.field_proposed_lapsed },
  withdrawn: { words: m.field_proposed_withdrawn },
};

/** One sentence under it: until when it waits, or why it was refused. */
export function proposedWhy({ state, decisionReason }: ProposedAward, until: string): string {
  if (state === 'refused') return m.field_proposed_reason({ reason: decisionReason ?? '' });
  return state === 'waiting' ? m.field_proposed_until({ at: until }) : '';
}
