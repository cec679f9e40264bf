import type { AwardFacts, Because } from './award-decision';
import type { EarningRule } from './earning-rule';
import { multipliersFor } from './find-unexecuted';
import type { Multiplier, MultiplierPolicy } from './multipliers';
import { because } from './reasons';
import { divideRounded } from './rounding';
import type { Rulebook } from './rulebook';

/**
 * Doubled weeks and newcomers' welcome, one after the other in the order that was voted. Points
 * are whole after every step, so that the sentence under the figure can be checked by hand.
 */
export function applyMultipliers(
  rulebook: Rulebook,
  rule: EarningRule,
  facts: AwardFacts,
  day: string,
  points: number,
): { points: number; because: Because[] } {
  const policy = rulebook.multipliers?.policy;
  const reasons: Because[] = [];
  if (!policy) return { points, because: reasons };
  const met: Multiplier[] = [];
  for (const multiplier of multipliersFor(rulebook, rule, day)) {
    if (isMet(multiplier, facts)) met.push(multiplier);
    else reasons.push(notThisTime(multiplier));
  }
  let result = points;
  for (const multiplier of chooseStacked(met, policy)) {
    const bonus = bonusOf(multiplier, policy, points, result);
    result += bonus;
    const words = {
      zh: `${multiplier.name.zh}：多得 {bonus} 分`,
      en: `${multiplier.name.en}: {bonus} points more`,
    };
    reasons.push(because('multiplier', words, { key: multiplier.key, bonus }));
  }
  const most = divideRounded(points * policy.maxPercent, 100, policy.rounding);
  if (result <= most) return { points: result, because: reasons };
  const words = {
    zh: '几样加在一起，最多到 {percent}%，记 {n} 分',
    en: 'Together at most {percent}%: {n} points',
  };
  const capped = because('multiplier_max', words, { percent: policy.maxPercent, n: most });
  return { points: most, because: [...reasons, capped] };
}

/** A newcomer's welcome cannot be decided without knowing what was earned before. */
export function lacksNewcomerFacts(
  rulebook: Rulebook,
  rule: EarningRule,
  facts: AwardFacts,
  day: string,
): boolean {
  if (facts.earnedBefore !== undefined) return false;
  return multipliersFor(rulebook, rule, day).some(({ when }) => when.kind === 'newcomer');
}

function isMet({ when }: Multiplier, facts: AwardFacts): boolean {
  if (when.kind !== 'newcomer') return true;
  return facts.earnedBefore !== undefined && facts.earnedBefore < when.earnedBelow;
}

function chooseStacked(met: Multiplier[], policy: MultiplierPolicy): Multiplier[] {
  if (policy.stacking !== 'highest') return met;
  const highest = Math.max(...met.map(({ percent }) => percent));
  return met.filter(({ percent }) => percent === highest).slice(0, 1);
}

function bonusOf(
  { percent, bonusMax }: Multiplier,
  policy: MultiplierPolicy,
  base: number,
  soFar: number,
): number {
  const of = policy.stacking === 'multiply' ? soFar : base;
  const bonus = divideRounded(of * percent, 100, policy.rounding) - of;
  return bonusMax === undefined ? bonus : Math.min(bonus, bonusMax);
}

function notThisTime({ key, name, when }: Multiplier): Because {
  const firstOnly = when.kind === 'newcomer' && when.earnedBelow === 1;
  const words = firstOnly
    ? { zh: `${name.zh}：只算第一次，这回不加`, en: `${name.en}: first time only, not added now` }
    : { zh: `${name.zh}：这回不加`, en: `${name.en}: not added now` };
  return because('multiplier_not_met', words, { key });
}
