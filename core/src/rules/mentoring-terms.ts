import type { BilingualText } from './bilingual-text';
import type { PairTerms } from './multipliers';
import type { Rulebook } from './rulebook';

/** What a rulebook says about pairs; undefined where it offers none. */
export interface MentoringTerms extends PairTerms {
  name: BilingualText;
  percent: number;
  /** Below so many points ever earned one is a learner, from there on a mentor. */
  learnerEarnedBelow: number;
}

export function mentoringTerms(rulebook: Rulebook): MentoringTerms | undefined {
  for (const { name, percent, when } of rulebook.multipliers?.list ?? []) {
    if (when.kind !== 'mentor' || !when.pairs) continue;
    return { ...when.pairs, name, percent, learnerEarnedBelow: when.learnerEarnedBelow };
  }
  return undefined;
}
