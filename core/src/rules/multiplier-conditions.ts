import { addDays } from '../calendar/date-arithmetic';
import { periodStart } from '../calendar/period-start';
import type { AwardFacts, LimitUse } from './award-decision';
import type { BilingualText } from './bilingual-text';
import type { EarningRule } from './earning-rule';
import { familyCounter, type MultiplierCounter, pairCounter } from './multiplier-counters';
import type { Multiplier, MultiplierCondition } from './multipliers';
import { plural } from './reasons';

type When<Kind extends MultiplierCondition['kind']> = Extract<MultiplierCondition, { kind: Kind }>;

/** Whether a multiplier holds for a deed; a `whyNot` is said only where one would wonder. */
export type ConditionResult =
  | { met: true; limits: LimitUse[] }
  | { met: false; whyNot?: BilingualText };

export function checkCondition(
  rule: EarningRule,
  multiplier: Multiplier,
  facts: AwardFacts,
  day: string,
): ConditionResult {
  const { when } = multiplier;
  switch (when.kind) {
    case 'newcomer':
      return newcomer(when, facts, day);
    case 'boost':
      return MET;
    case 'family':
      // Those a claim names were not seen by anyone who checks in.
      if (rule.deed !== 'session') return { met: false };
      return family(multiplier, when, facts, day);
    case 'mentor':
      return mentor(multiplier, when, facts, day);
    case 'streak':
      return (facts.activeWeeks ?? 0) >= when.weeks ? MET : { met: false };
  }
}

const MET: ConditionResult = { met: true, limits: [] };

function newcomer(
  { earnedBelow, withinDays }: When<'newcomer'>,
  { earnedBefore, registeredOn }: AwardFacts,
  day: string,
): ConditionResult {
  const isNew = earnedBefore !== undefined && earnedBefore < earnedBelow;
  if (!isNew) return { met: false, whyNot: earnedBelow === 1 ? FIRST_ONLY : enough(earnedBelow) };
  if (withinDays === undefined) return MET;
  const isEarly = registeredOn !== undefined && day <= addDays(registeredOn, withinDays);
  return isEarly ? MET : { met: false, whyNot: tooLate(withinDays) };
}

/**
 * A child and an adult of one household at the same session. Only children need their age on file:
 * whoever has none is taken for an adult.
 */
function family(
  multiplier: Multiplier,
  { childAgeMax, householdMonthMax }: When<'family'>,
  facts: AwardFacts,
  day: string,
): ConditionResult {
  const isChild = (age: number | null) => age !== null && age <= childAgeMax;
  const isAdult = (age: number | null) => age === null || (age >= ADULT_AGE && !isChild(age));
  const own = facts.ageYears ?? null;
  const others = (facts.companions ?? []).map(({ ageYears }) => ageYears);
  const isTogether = isChild(own) ? others.some(isAdult) : isAdult(own) && others.some(isChild);
  if (!isTogether) return { met: false };
  const counter = familyCounter(multiplier);
  if (!counter || householdMonthMax === undefined) return MET;
  if (facts.companionsCounted?.includes(counter.key)) return MET;
  return withinMonth(counter, householdMonthMax, facts, day, {
    zh: `每户每月最多 ${householdMonthMax} 次，这回不加`,
    en: `at most ${plural(householdMonthMax, 'time')} per household a month, not added now`,
  });
}

/** Eighteen, as the civil code has it. */
const ADULT_AGE = 18;

function mentor(
  multiplier: Multiplier,
  { learnerEarnedBelow, monthMax }: When<'mentor'>,
  facts: AwardFacts,
  day: string,
): ConditionResult {
  const { mentoring } = facts;
  if (!mentoring) return { met: false };
  if (mentoring.learnerEarnedBefore >= learnerEarnedBelow) {
    return { met: false, whyNot: learned(learnerEarnedBelow) };
  }
  const counter = pairCounter(multiplier, mentoring.role);
  if (!counter || monthMax === undefined) return MET;
  return withinMonth(counter, monthMax, facts, day, {
    zh: `一对每月最多 ${monthMax} 次，这回不加`,
    en: `at most ${plural(monthMax, 'time')} a month for one pair, not added now`,
  });
}

function withinMonth(
  { scope, key, period }: MultiplierCounter,
  max: number,
  facts: AwardFacts,
  day: string,
  whyNot: BilingualText,
): ConditionResult {
  if ((facts.usage[key] ?? 0) >= max) return { met: false, whyNot };
  return {
    met: true,
    limits: [{ scope, key, periodStart: periodStart(day, period), add: 1, max }],
  };
}

const FIRST_ONLY: BilingualText = {
  zh: '只算第一次，这回不加',
  en: 'first time only, not added now',
};

function enough(points: number): BilingualText {
  return {
    zh: `以前得的已到 ${points} 分，这回不加`,
    en: `${plural(points, 'point')} earned before, not added now`,
  };
}

function tooLate(days: number): BilingualText {
  return {
    zh: `只算登记后 ${days} 天内，这回不加`,
    en: `within ${plural(days, 'day')} of joining only, not added now`,
  };
}

function learned(points: number): BilingualText {
  return {
    zh: `对方已得到 ${points} 分，可以独当一面了，这回不加`,
    en: `the one who is helped has ${plural(points, 'point')} by now, not added`,
  };
}
