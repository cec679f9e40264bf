import type { Period } from '../calendar/period-start';
import type { EarningRule } from './earning-rule';
import type { Multiplier } from './multipliers';
import type { Rulebook } from './rulebook';

/** In the order the policy states; a boost counts on its days and for its rules only. */
export function multipliersInReach(
  rulebook: Rulebook,
  rule: EarningRule,
  day: string,
): Multiplier[] {
  const { multipliers } = rulebook;
  if (!multipliers || rule.multipliers === 'none') return [];
  const { list, policy } = multipliers;
  const ordered = policy.order.flatMap((key) => list.filter((each) => each.key === key));
  return ordered.filter(({ key, when }) => {
    if (rule.multipliers !== 'all' && !rule.multipliers.includes(key)) return false;
    if (when.kind !== 'boost') return true;
    const isReached =
      (when.ruleKeys?.includes(rule.key) ?? true) &&
      (when.categories?.includes(rule.category) ?? true);
    return isReached && when.from <= day && day <= when.until;
  });
}

export interface MultiplierCounter {
  scope: 'resident' | 'household' | 'community' | 'pair';
  key: string;
  period: Period;
}

/** What a month allows of the multipliers that reach a rule. */
export function multiplierCounters(
  rulebook: Rulebook,
  rule: EarningRule,
  day: string,
): MultiplierCounter[] {
  return multipliersInReach(rulebook, rule, day).flatMap((multiplier) => {
    const family = familyCounter(multiplier);
    if (family) return [family];
    return (['mentor', 'learner'] as const).flatMap((role) => pairCounter(multiplier, role) ?? []);
  });
}

/** Family sessions of a household: whoever comes along, one session counts once. */
export function familyCounter({ key, when }: Multiplier): MultiplierCounter | undefined {
  if (when.kind !== 'family' || when.householdMonthMax === undefined) return undefined;
  return { scope: 'household', key: `household/multiplier/${key}/month`, period: 'month' };
}

/** Each side of a pair counts for itself, so that who is scanned first makes no difference. */
export function pairCounter(
  { key, when }: Multiplier,
  role: 'mentor' | 'learner',
): MultiplierCounter | undefined {
  if (when.kind !== 'mentor' || when.monthMax === undefined) return undefined;
  return { scope: 'pair', key: `pair/multiplier/${key}/${role}/month`, period: 'month' };
}
