import type { AwardFacts, Because, RuleRefusalCode } from './award-decision';
import type { EarningRule } from './earning-rule';
import type { PointsPart } from './points-formula';
import { because, minutesInWords, quoteRule } from './reasons';
import { divideRounded, pointsByMeasure } from './rounding';

export type Counted =
  | { ok: true; points: number; because: Because[] }
  | { ok: false; code: RuleRefusalCode; because: Because[] };

/** What the formula of a rule yields for one deed, before multipliers and limits. */
export function countPoints(rule: EarningRule, facts: AwardFacts): Counted {
  const reasons: Because[] = [];
  let points = 0;
  for (const part of rule.points.parts) {
    const counted = countPart(rule, part, facts);
    if (!counted.ok) return counted;
    points += counted.points;
    reasons.push(...counted.because);
  }
  const { deedMax } = rule.points;
  if (deedMax !== undefined && points > deedMax) {
    points = deedMax;
    const words = { zh: '一次最多 {max} 分', en: 'At most {max} points for one deed' };
    reasons.push(because('deed_max', words, { max: deedMax }));
  }
  return { ok: true, points, because: reasons };
}

/** At check-in the plan is all there is; later, what was really done goes before the plan. */
export function measuredMinutes(rule: EarningRule, facts: AwardFacts): number | undefined {
  return rule.awardOn === 'check_in'
    ? (facts.plannedMinutes ?? facts.actualMinutes)
    : (facts.actualMinutes ?? facts.plannedMinutes);
}

/** The smallest award and the step; after multipliers, so that no odd figure slips through. */
export function shapePoints(rule: EarningRule, points: number): { points: number; why: Because[] } {
  const { step, minimum } = rule.points;
  const why: Because[] = [];
  let shaped = points;
  if (step) {
    shaped = divideRounded(shaped, step.points, step.rounding) * step.points;
    const words = { zh: '按 {step} 分一档，记 {n} 分', en: 'In steps of {step}: {n} points' };
    if (shaped !== points) why.push(because('step', words, { step: step.points, n: shaped }));
  }
  if (minimum && shaped > 0 && shaped < minimum.points) {
    shaped = minimum.below === 'raise' ? minimum.points : 0;
    const words =
      minimum.below === 'raise'
        ? { zh: '最少记 {n} 分', en: 'At least {n} points' }
        : { zh: '不到 {n} 分的不记', en: 'Less than {n} points is not recorded' };
    why.push(because('minimum', words, { n: minimum.points }));
  }
  return { points: shaped, why };
}

function countPart(rule: EarningRule, part: PointsPart, facts: AwardFacts): Counted {
  switch (part.kind) {
    case 'per_deed':
      return perDeed(rule, part.points);
    case 'per_time':
      return perTime(rule, part, facts);
    case 'per_quantity':
      return perQuantity(rule, part, facts);
    case 'chosen':
      return chosen(rule, part, facts);
    default:
      throw new Error(`${part.kind} reached the count though it cannot be executed`);
  }
}

function perDeed(rule: EarningRule, points: number): Counted {
  const name = quoteRule(rule);
  const full = rule.minimumMinutes && minutesInWords(rule.minimumMinutes.minutes);
  const words = full
    ? { zh: `{rule}：满 ${full.zh}，得 {n} 分`, en: `{rule}: ${full.en} in full, {n} points` }
    : {
        zh: `{rule}：每${rule.deedUnit.zh} {n} 分`,
        en: `{rule}: {n} points per ${rule.deedUnit.en}`,
      };
  return { ok: true, points, because: [about(name, 'per_deed', words, { n: points })] };
}

function perTime(
  rule: EarningRule,
  part: Extract<PointsPart, { kind: 'per_time' }>,
  facts: AwardFacts,
): Counted {
  const minutes = measuredMinutes(rule, facts);
  const every = minutesInWords(part.everyMinutes);
  const name = quoteRule(rule);
  if (minutes === undefined) {
    const words = { zh: '{rule}：没有时长，算不出积分', en: '{rule}: no length of time was given' };
    return refused('rules/too_short', about(name, 'no_minutes', words));
  }
  const points = pointsByMeasure(minutes, { ...part, every: part.everyMinutes });
  const length = minutesInWords(minutes);
  const words = {
    zh: `{rule}：每 ${every.zh} ${part.points} 分，做了 ${length.zh}，得 {n} 分`,
    en: `{rule}: ${part.points} points per ${every.en}, ${length.en} done, {n} points`,
  };
  return { ok: true, points, because: [about(name, 'per_time', words, { n: points, minutes })] };
}

function perQuantity(
  rule: EarningRule,
  part: Extract<PointsPart, { kind: 'per_quantity' }>,
  facts: AwardFacts,
): Counted {
  const { quantity } = facts;
  const name = quoteRule(rule);
  if (quantity === undefined || !Number.isFinite(quantity) || quantity <= 0) {
    const words = { zh: '{rule}：没有填数量', en: '{rule}: no quantity was given' };
    return refused('rules/nothing_to_award', about(name, 'no_quantity', words));
  }
  const every = thousandths(part.everyQuantity);
  const points = pointsByMeasure(thousandths(quantity), { ...part, every });
  const { zh, en } = part.unit;
  const words = {
    zh: `{rule}：每 {every} ${zh} {rate} 分，{quantity} ${zh}得 {n} 分`,
    en: `{rule}: {rate} points per {every} ${en}, {quantity} ${en}, {n} points`,
  };
  const values = { n: points, quantity, every: part.everyQuantity, rate: part.points };
  return { ok: true, points, because: [about(name, 'per_quantity', words, values)] };
}

/** Kilograms arrive with decimals; whole thousandths keep the rounding exact. */
function thousandths(quantity: number): number {
  return Math.round(quantity * 1000);
}

function chosen(
  rule: EarningRule,
  part: Extract<PointsPart, { kind: 'chosen' }>,
  facts: AwardFacts,
): Counted {
  const { min, max, step } = part;
  const points = facts.chosenPoints;
  const name = quoteRule(rule);
  const fits =
    points !== undefined &&
    Number.isSafeInteger(points) &&
    points >= min &&
    points <= max &&
    (points - min) % step === 0;
  if (!fits) {
    const words =
      step === 1
        ? { zh: '{rule}：请在 {min} 到 {max} 分之间定', en: '{rule}: choose {min} to {max} points' }
        : {
            zh: '{rule}：请在 {min} 到 {max} 分之间定，{step} 分一档',
            en: '{rule}: choose {min} to {max} points in steps of {step}',
          };
    return refused(
      'rules/points_out_of_range',
      about(name, 'out_of_range', words, { min, max, step }),
    );
  }
  const words = {
    zh: '{rule}：{min} 到 {max} 分，评定为 {n} 分',
    en: '{rule}: {min} to {max} points, {n} were decided',
  };
  return { ok: true, points, because: [about(name, 'chosen', words, { min, max, n: points })] };
}

function refused(code: RuleRefusalCode, reason: Because): Counted {
  return { ok: false, code, because: [reason] };
}

/** The rule's name is one value in two languages, so it is put in before the figures. */
function about(
  name: { zh: string; en: string },
  code: string,
  words: { zh: string; en: string },
  values: Record<string, string | number> = {},
): Because {
  const named = {
    zh: words.zh.replace('{rule}', name.zh),
    en: words.en.replace('{rule}', name.en),
  };
  return because(code, named, values);
}
