import type { MentoringTerms } from '@linli/core/rules/mentoring-terms';

/** The figures of the rules, as both faces show them. */
export function describeTerms(terms: MentoringTerms): Omit<MentoringTerms, 'name'> {
  const { percent, learnerEarnedBelow, perMentor, lastsDays, cooldownDays } = terms;
  return { percent, learnerEarnedBelow, perMentor, lastsDays, cooldownDays };
}
