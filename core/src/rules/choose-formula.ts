import { calendarDay } from '../calendar/calendar-day';
import { clockTime } from '../calendar/clock-time';
import { dayOfWeek } from '../calendar/date-arithmetic';
import { isPublicHoliday } from '../calendar/working-days';
import type { AwardFacts, Because } from './award-decision';
import type { EarningRule, RuleVariant } from './earning-rule';
import type { PointsFormula } from './points-formula';
import { because } from './reasons';
import { whenInWords } from './variant-words';

/**
 * The price of a rule for this deed: the first variant that fits the hour and day, or the rule's
 * own. A neighbour who was brought gets what the referral says, not what the bringer gets.
 */
export function chooseFormula(
  rule: EarningRule,
  facts: AwardFacts,
): { formula: PointsFormula; because: Because[] } {
  const brought = whyBrought(rule, facts);
  if (rule.referral && facts.referral?.role === 'newcomer') {
    const { newcomerPoints } = rule.referral;
    return {
      formula: { parts: [{ kind: 'per_deed', points: newcomerPoints }] },
      because: [...brought, because('newcomer_welcomed', NEWCOMER)],
    };
  }
  const variant = rule.variants?.find((candidate) => fits(candidate, facts));
  if (!variant) return { formula: rule.points, because: brought };
  const when = whenInWords(variant);
  const words = {
    zh: `${when.zh}，按“${variant.name.zh}”算`,
    en: `Counted as “${variant.name.en}”: ${when.en}`,
  };
  return { formula: variant.points, because: [...brought, because('variant', words)] };
}

function whyBrought({ referral: terms }: EarningRule, { referral }: AwardFacts): Because[] {
  if (!terms || !referral) return [];
  const { afterDeeds, withinDays } = terms;
  const words = {
    zh: '新邻居登记后 {withinDays} 天内参加满了 {afterDeeds} 次',
    en: 'The newcomer took part {afterDeeds time|times} within {withinDays day|days} of joining',
  };
  return [because('neighbour_brought', words, { afterDeeds, withinDays })];
}

function fits(variant: RuleVariant, facts: AwardFacts): boolean {
  const { timeZone } = facts;
  const startsAt = facts.startsAt ?? facts.occurredAt;
  const day = calendarDay(startsAt, timeZone);
  if (variant.weekdays && !variant.weekdays.includes(dayOfWeek(day))) return false;
  if (variant.holidays !== undefined && variant.holidays !== isPublicHoliday(day)) return false;
  return isWithin(clockTime(startsAt, timeZone), variant);
}

function isWithin(time: string, { startsFrom, startsBefore }: RuleVariant): boolean {
  const isLate = startsFrom === undefined || time >= startsFrom;
  const isEarly = startsBefore === undefined || time < startsBefore;
  const overMidnight =
    startsFrom !== undefined && startsBefore !== undefined && startsFrom > startsBefore;
  return overMidnight ? isLate || isEarly : isLate && isEarly;
}

const NEWCOMER = {
  zh: '经邻居介绍来的，自己也有一份',
  en: 'Brought along by a neighbour: the newcomer has a share too',
};
