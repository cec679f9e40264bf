import type { AwardFacts } from './award-decision';
import { countByName } from './count-by-name';
import { countPersons } from './count-persons';
import { type Counted, counted, uncounted } from './counted';
import type { EarningRule } from './earning-rule';
import { eachInWords } from './formula-words';
import { measuredMinutes } from './measured-minutes';
import type { PointsPart } from './points-formula';
import { about, minutesInWords, plural } from './reasons';
import { pointsByMeasure } from './rounding';

type Part<Kind extends PointsPart['kind']> = Extract<PointsPart, { kind: Kind }>;

/** One part of a formula: what it brings, or why it cannot be counted. */
export function countPart(rule: EarningRule, part: PointsPart, facts: AwardFacts): Counted {
  switch (part.kind) {
    case 'per_deed':
      return perDeed(rule, part.points);
    case 'per_time':
      return perTime(rule, part, facts);
    case 'per_quantity':
      return perQuantity(rule, part, facts);
    case 'chosen':
      return chosen(rule, part, facts);
    case 'by_grade':
      return countByName(rule, 'grade', part.grades, facts.grade);
    case 'by_level':
      return countByName(rule, 'level', part.levels, facts.level);
    case 'per_person':
      return countPersons(rule, part, facts);
  }
}

function perDeed(rule: EarningRule, points: number): Counted {
  const full = rule.minimumMinutes && minutesInWords(rule.minimumMinutes.minutes);
  const words = full
    ? { zh: `满 ${full.zh}，得 {n} 分`, en: `${full.en} in full, {n point|points}` }
    : { zh: `每${rule.deedUnit.zh} {n} 分`, en: `{n point|points} ${eachInWords(rule)}` };
  return counted(points, about(rule, 'per_deed', words, { n: points }));
}

function perTime(rule: EarningRule, part: Part<'per_time'>, facts: AwardFacts): Counted {
  const minutes = measuredMinutes(rule, facts);
  if (minutes === undefined) {
    const words = { zh: '没有时长，算不出积分', en: 'no length of time was given' };
    return uncounted('rules/too_short', about(rule, 'no_minutes', words));
  }
  const every = minutesInWords(part.everyMinutes);
  const points = pointsByMeasure(minutes, { ...part, every: part.everyMinutes });
  const length = minutesInWords(minutes);
  const words = {
    zh: `每 ${every.zh} ${part.points} 分，做了 ${length.zh}，得 {n} 分`,
    en: `${plural(part.points, 'point')} per ${every.en}, ${length.en} done, {n point|points}`,
  };
  return counted(points, about(rule, 'per_time', words, { n: points, minutes }));
}

function perQuantity(rule: EarningRule, part: Part<'per_quantity'>, facts: AwardFacts): Counted {
  const { quantity } = facts;
  if (quantity === undefined || !Number.isFinite(quantity) || quantity <= 0) {
    const words = { zh: '没有填数量', en: 'no quantity was given' };
    return uncounted('rules/nothing_to_award', about(rule, 'no_quantity', words));
  }
  const every = thousandths(part.everyQuantity);
  const points = pointsByMeasure(thousandths(quantity), { ...part, every });
  const { zh, en } = part.unit;
  const words = {
    zh: `每 {every} ${zh} {rate} 分，{quantity} ${zh}得 {n} 分`,
    en: `{rate point|points} per {every} ${en}, {quantity} ${en}, {n point|points}`,
  };
  const values = { n: points, quantity, every: part.everyQuantity, rate: part.points };
  return counted(points, about(rule, 'per_quantity', words, values));
}

/** Kilograms arrive with decimals; whole thousandths keep the rounding exact. */
function thousandths(quantity: number): number {
  return Math.round(quantity * 1000);
}

function chosen(rule: EarningRule, part: Part<'chosen'>, facts: AwardFacts): Counted {
  const { min, max, step } = part;
  const points = facts.chosenPoints;
  const fits =
    points !== undefined &&
    Number.isSafeInteger(points) &&
    points >= min &&
    points <= max &&
    (points - min) % step === 0;
  if (!fits) {
    const words =
      step === 1
        ? { zh: '请在 {min} 到 {max} 分之间定', en: 'choose points from {min} to {max}' }
        : {
            zh: '请在 {min} 到 {max} 分之间定，{step} 分一档',
            en: 'choose points from {min} to {max} in steps of {step}',
          };
    const reason = about(rule, 'out_of_range', words, { min, max, step });
    return uncounted('rules/points_out_of_range', reason);
  }
  const words = {
    zh: '{min} 到 {max} 分，评定为 {n} 分',
    en: 'points from {min} to {max}, {n} decided',
  };
  return counted(points, about(rule, 'chosen', words, { min, max, n: points }));
}
