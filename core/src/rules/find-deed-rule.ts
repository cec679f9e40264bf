import type { DeedKind, EarningRule } from './earning-rule';
import type { Rulebook } from './rulebook';

/**
 * The rule for a deed that no rule is chosen for: the first of its kind that is in force on the
 * day. A stopped one is found too, so that the reason of its stop can be told.
 */
export function findDeedRule(
  rulebook: Rulebook,
  deed: DeedKind,
  day: string,
): EarningRule | undefined {
  return rulebook.rules.find(
    (rule) =>
      rule.deed === deed &&
      (rule.inForceFrom === undefined || rule.inForceFrom <= day) &&
      (rule.inForceUntil === undefined || day <= rule.inForceUntil),
  );
}
