import type { AwardFacts } from './award-decision';
import type { EarningRule } from './earning-rule';

/** At check-in the plan is all there is; later, what was really done goes before the plan. */
export function measuredMinutes(rule: EarningRule, facts: AwardFacts): number | undefined {
  return rule.awardOn === 'check_in'
    ? (facts.plannedMinutes ?? facts.actualMinutes)
    : (facts.actualMinutes ?? facts.plannedMinutes);
}
