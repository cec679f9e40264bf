import type { AwardFacts, Because, LimitUse } from './award-decision';
import { chooseFormula } from './choose-formula';
import { countPart } from './count-part';
import { countStreakBonus } from './count-streak-bonus';
import type { Counted } from './counted';
import type { EarningRule } from './earning-rule';
import type { PointsFormula } from './points-formula';
import { because } from './reasons';
import { divideRounded } from './rounding';

/** What a rule yields for one deed before multipliers and limits, and by which formula. */
export function countPoints(
  rule: EarningRule,
  facts: AwardFacts,
): { counted: Counted; formula: PointsFormula } {
  const { formula, because: chosen } = chooseFormula(rule, facts);
  const reasons = [...chosen];
  const limits: LimitUse[] = [];
  let points = 0;
  for (const part of formula.parts) {
    const counted = countPart(rule, part, facts);
    if (!counted.ok) return { counted, formula };
    points += counted.points;
    limits.push(...counted.limits);
    reasons.push(...counted.because);
  }
  const bonus = countStreakBonus(rule, facts);
  points += bonus.points;
  reasons.push(...bonus.because);
  const { deedMax } = formula;
  if (deedMax !== undefined && points > deedMax) {
    points = deedMax;
    const words = { zh: '一次最多 {max} 分', en: 'At most {max point|points} for one deed' };
    reasons.push(because('deed_max', words, { max: deedMax }));
  }
  return { counted: { ok: true, points, limits, because: reasons }, formula };
}

/** The step and the smallest award; after multipliers, so that no odd figure slips through. */
export function shapePoints(
  { step, minimum }: PointsFormula,
  points: number,
): { points: number; because: Because[] } {
  const reasons: Because[] = [];
  let shaped = points;
  if (step) {
    shaped = divideRounded(shaped, step.points, step.rounding) * step.points;
    const words = { zh: '按 {step} 分一档，记 {n} 分', en: 'In steps of {step}: {n point|points}' };
    if (shaped !== points) reasons.push(because('step', words, { step: step.points, n: shaped }));
  }
  if (minimum && shaped > 0 && shaped < minimum.points) {
    shaped = minimum.below === 'raise' ? minimum.points : 0;
    const words =
      minimum.below === 'raise'
        ? { zh: '最少记 {n} 分', en: 'At least {n point|points}' }
        : { zh: '不到 {n} 分的不记', en: 'Less than {n point|points} is not recorded' };
    reasons.push(because('minimum', words, { n: minimum.points }));
  }
  return { points: shaped, because: reasons };
}
