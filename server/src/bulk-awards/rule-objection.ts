import type { EarningRule } from '@linli/core/rules/earning-rule';

/**
 * Why a rule is not for lists. Deeds that machines, polls and days report by themselves have their
 * own way, and so has what a residents' representative must see. A list knows the day and not the
 * hour, so it cannot say which price of the day holds.
 */
export function ruleObjection(
  rule: EarningRule,
): 'rule_not_for_lists' | 'rule_by_hour' | undefined {
  const isListed = ['session', 'claim', 'inspection'].includes(rule.deed);
  const byReview = rule.adoption || rule.reviewers === 'committee_and_representatives';
  if (!isListed || byReview || rule.referral) return 'rule_not_for_lists';
  const byHour = (rule.variants ?? []).some(
    ({ startsFrom, startsBefore }) => startsFrom !== undefined || startsBefore !== undefined,
  );
  return byHour ? 'rule_by_hour' : undefined;
}
