import type { EarningRule } from './earning-rule';
import type { Rulebook } from './rulebook';

/**
 * What a rulebook says about this rule and the program cannot do yet. A dimension named here stops
 * the award: skipping it would pay a sum nobody voted for.
 */
export function findUnexecuted(rulebook: Rulebook, rule: EarningRule, day: string): string[] {
  const found: string[] = [];
  const holder = rule.holder ?? rulebook.account.holder;
  if (holder !== 'resident' && holder !== 'household') found.push(`account.holder=${holder}`);
  if (rulebook.expiry.kind === 'reset_to_base') found.push('expiry=reset_to_base');
  if (!EXECUTED_DEEDS.has(rule.deed)) found.push(`deed=${rule.deed}`);
  if (rule.variants && rule.variants.length > 0) found.push('variants');
  if (rule.streak) found.push('streak');
  if (rule.referral) found.push('referral');
  for (const part of rule.points.parts) {
    if (!EXECUTED_PARTS.has(part.kind)) found.push(`points=${part.kind}`);
  }
  for (const limit of [...rule.limits, ...rulebook.limits]) {
    if (limit.scope !== 'resident') found.push(`limits.scope=${limit.scope}`);
  }
  for (const cap of rulebook.issueCaps ?? []) {
    if (cap.category === undefined || cap.category === rule.category) {
      found.push(`issueCaps=${cap.key}`);
    }
  }
  return [...found, ...unexecutedMultipliers(rulebook, rule, day)];
}

const EXECUTED_DEEDS = new Set(['session', 'claim', 'daily_check_in', 'device']);
const EXECUTED_PARTS = new Set(['per_deed', 'per_time', 'per_quantity', 'chosen']);

function unexecutedMultipliers(rulebook: Rulebook, rule: EarningRule, day: string): string[] {
  return multipliersFor(rulebook, rule, day)
    .filter(({ when }) =>
      when.kind === 'newcomer' ? when.withinDays !== undefined : when.kind !== 'boost',
    )
    .map(({ key }) => `multipliers=${key}`);
}

/** In the order the policy states; a boost counts on its days and for its rules only. */
export function multipliersFor(rulebook: Rulebook, rule: EarningRule, day: string) {
  const { list, policy } = rulebook.multipliers ?? { list: [], policy: { order: [] as string[] } };
  const ordered = policy.order.flatMap((key) => list.filter((each) => each.key === key));
  return ordered.filter(({ key, when }) => {
    if (rule.multipliers === 'none') return false;
    if (rule.multipliers !== 'all' && !rule.multipliers.includes(key)) return false;
    if (when.kind !== 'boost') return true;
    const reached =
      (when.ruleKeys?.includes(rule.key) ?? true) &&
      (when.categories?.includes(rule.category) ?? true);
    return reached && when.from <= day && day <= when.until;
  });
}
