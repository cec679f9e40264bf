import { m } from '../../i18n/paraglide/messages';
import type { Tone } from '../../ui/tag';
import type { DeductionRow } from './use-deductions';

const states: Record<DeductionRow['state'], { words: () => string; tone?: Tone }> = {
  warned: { words: m.committee_deduction_warned },
  noticed: { words: m.committee_deduction_noticed, tone: 'lamp' },
  effective: { words: m.committee_deduction_effective, tone: 'plate' },
  dropped: { words: m.committee_deduction_dropped, tone: 'leaf' },
  withdrawn: { words: m.committee_deduction_withdrawn },
  reversed: { words: m.committee_deduction_reversed },
};

/** A notice under appeal waits for a person, and an effective one may still be owed. */
export function stateName({ state, appeal, points, taken }: DeductionRow): string {
  if (state === 'noticed' && appeal && appeal.holds === null) return m.committee_appeal_waits();
  if (state === 'effective' && taken < points) {
    return m.committee_deduction_owes({ points: points - taken });
  }
  return states[state].words();
}

export function stateTone({ state, appeal }: DeductionRow): Tone | undefined {
  return state === 'noticed' && appeal?.holds === null ? 'stop' : states[state].tone;
}
