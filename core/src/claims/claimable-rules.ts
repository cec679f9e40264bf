import type { EarningRule } from '../rules/earning-rule';
import type { Rulebook } from '../rules/rulebook';

/** The rules by which a resident may send something in on that day, in their numbers' order. */
export function claimableRules(rulebook: Pick<Rulebook, 'rules'>, day: string): EarningRule[] {
  return rulebook.rules
    .filter((rule) => rule.deed === 'claim' && rule.stopped === undefined)
    .filter(
      ({ inForceFrom = day, inForceUntil = day }) => inForceFrom <= day && day <= inForceUntil,
    )
    .sort((one, other) => one.number - other.number);
}

/** Where the reviewer chooses the points; undefined where the rule fixes them. */
export function chosenRange(
  rule: Pick<EarningRule, 'points'>,
): { min: number; max: number; step: number } | undefined {
  const part = rule.points.parts.find(({ kind }) => kind === 'chosen');
  return part?.kind === 'chosen' ? { min: part.min, max: part.max, step: part.step } : undefined;
}
