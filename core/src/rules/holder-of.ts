import type { EarningRule } from './earning-rule';
import type { Rulebook } from './rulebook';

/** Whose account a rule fills; none where a rulebook names a holder nobody keeps accounts for. */
export function holderOf(
  rulebook: Rulebook,
  rule: EarningRule,
): 'resident' | 'household' | undefined {
  const holder = rule.holder ?? rulebook.account.holder;
  return holder === 'resident' || holder === 'household' ? holder : undefined;
}
