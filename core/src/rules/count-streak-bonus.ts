import type { AwardFacts, Because } from './award-decision';
import type { BilingualText } from './bilingual-text';
import type { EarningRule, StreakBonus } from './earning-rule';
import { because } from './reasons';

/** What a full row of days, weeks or months brings on top; a row that is not full says nothing. */
export function countStreakBonus(
  { streak }: EarningRule,
  { streakDays = 0 }: AwardFacts,
): { points: number; because: Because[] } {
  if (!streak || streakDays <= 0 || streakDays % streak.every !== 0) {
    return { points: 0, because: [] };
  }
  const unit = UNITS[streak.of];
  const words = {
    zh: `连续 {row} ${unit.zh}，另得 {n} 分`,
    en: `{row ${unit.en}|${unit.en}s} in a row: {n point|points} more`,
  };
  const values = { row: streakDays, n: streak.points };
  return { points: streak.points, because: [because('streak_bonus', words, values)] };
}

const UNITS: Record<StreakBonus['of'], BilingualText> = {
  day: { zh: '天', en: 'day' },
  week: { zh: '周', en: 'week' },
  month: { zh: '个月', en: 'month' },
};
