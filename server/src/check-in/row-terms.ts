import type { EarningRule, StreakBonus } from '@linli/core/rules/earning-rule';

/** How rows are counted. Without a bonus a row is still shown: days one after the other. */
export function rowTerms({ streak }: Pick<EarningRule, 'streak'>): StreakBonus {
  return streak ?? PLAIN_ROW;
}

const PLAIN_ROW: StreakBonus = {
  every: 7,
  of: 'day',
  points: 0,
  freezes: { max: 0, per: 'month' },
};
