import type { EarningRule } from '@linli/core/rules/earning-rule';
import { holderOf } from '@linli/core/rules/holder-of';
import type { NamedPoints } from '@linli/core/rules/points-formula';
import type { Rulebook } from '@linli/core/rules/rulebook';
import type { InspectionScheme } from '@linli/core/rules/standing-terms';
import { measuresOf, tableOf } from '../bulk-awards/rule-measures';
import { ruleObjection } from '../bulk-awards/rule-objection';

/** An inspection that can be graded by one tap: its rule asks for a grade and nothing else. */
export interface GradableScheme {
  readonly scheme: InspectionScheme;
  readonly rule: EarningRule;
  readonly grades: readonly NamedPoints[];
  readonly holder: 'resident' | 'household';
}

export function gradableSchemes(rulebook: Rulebook, day: string): GradableScheme[] {
  return (rulebook.inspections ?? []).flatMap((scheme) => {
    const rule = rulebook.rules.find(({ key }) => key === scheme.ruleKey);
    if (!rule || ruleObjection(rule) || !holdsOn(rule, day)) return [];
    const grades = tableOf(rule, 'by_grade');
    const asks = [...measuresOf(rule)];
    if (grades.length === 0 || asks.some((measure) => measure !== 'grade')) return [];
    return { scheme, rule, grades, holder: holderOf(rulebook, rule) ?? 'resident' };
  });
}

function holdsOn({ inForceFrom, inForceUntil }: EarningRule, day: string): boolean {
  return (!inForceFrom || inForceFrom <= day) && (!inForceUntil || day <= inForceUntil);
}
