import type { AwardFacts, Because, LimitUse } from './award-decision';
import type { EarningRule } from './earning-rule';
import { checkCondition } from './multiplier-conditions';
import { multipliersInReach } from './multiplier-counters';
import type { Multiplier, MultiplierPolicy } from './multipliers';
import { because } from './reasons';
import { divideRounded } from './rounding';
import type { Rulebook } from './rulebook';

export interface Multiplied {
  points: number;
  limits: LimitUse[];
  because: Because[];
}

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
): Multiplied {
  const policy = rulebook.multipliers?.policy;
  const result: Multiplied = { points, limits: [], because: [] };
  if (!policy) return result;
  const { met, reasons } = findMet(rulebook, rule, facts, day);
  result.because.push(...reasons);
  for (const { multiplier, limits } of chooseStacked(met, policy, points)) {
    const bonus = bonusOf(multiplier, policy, points, result.points);
    // What rounds to nothing was not used, so it does not count against a month either.
    if (bonus === 0) continue;
    result.points += bonus;
    result.limits.push(...limits);
    const words = {
      zh: `${multiplier.name.zh}：多得 {bonus} 分`,
      en: `${multiplier.name.en}: {bonus point|points} more`,
    };
    result.because.push(because('multiplier', words, { key: multiplier.key, bonus }));
  }
  const most = divideRounded(points * policy.maxPercent, 100, policy.rounding);
  if (result.points > most) {
    result.points = most;
    const words = {
      zh: '几样加在一起，最多到 {percent}%，记 {n} 分',
      en: 'Together at most {percent}%: {n point|points}',
    };
    const values = { percent: policy.maxPercent, n: most };
    result.because.push(because('multiplier_max', words, values));
  }
  return result;
}

interface Met {
  multiplier: Multiplier;
  limits: LimitUse[];
}

function findMet(
  rulebook: Rulebook,
  rule: EarningRule,
  facts: AwardFacts,
  day: string,
): { met: Met[]; reasons: Because[] } {
  const met: Met[] = [];
  const reasons: Because[] = [];
  for (const multiplier of multipliersInReach(rulebook, rule, day)) {
    const result = checkCondition(rule, multiplier, facts, day);
    if (result.met) met.push({ multiplier, limits: result.limits });
    else if (result.whyNot) {
      const { key, name } = multiplier;
      const words = {
        zh: `${name.zh}：${result.whyNot.zh}`,
        en: `${name.en}: ${result.whyNot.en}`,
      };
      reasons.push(because('multiplier_not_met', words, { key }));
    }
  }
  return { met, reasons };
}

/** The highest is the one that brings most; of equal ones the first in the voted order. */
function chooseStacked(met: Met[], policy: MultiplierPolicy, points: number): Met[] {
  if (policy.stacking !== 'highest') return met;
  const bonuses = met.map(({ multiplier }) => bonusOf(multiplier, policy, points, points));
  const best = bonuses.indexOf(Math.max(...bonuses));
  return met.slice(best, best + 1);
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
