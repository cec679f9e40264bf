import { expect, test } from 'vitest';
import type { StreakBonus } from './earning-rule';
import { streakLength } from './streak-length';

const daily: StreakBonus = { every: 7, of: 'day', points: 10, freezes: { max: 1, per: 'month' } };
const strict: StreakBonus = { ...daily, freezes: { max: 0, per: 'month' } };
const weekly: StreakBonus = { ...daily, of: 'week', freezes: { max: 2, per: 'quarter' } };
const monthly: StreakBonus = { ...strict, of: 'month' };
const october = (...days: number[]) => days.map((day) => `2026-10-${String(day).padStart(2, '0')}`);

test.each<[string, StreakBonus, string[], string, number]>([
  ['the first day', strict, [], '2026-10-05', 1],
  ['seven days', strict, october(1, 2, 3, 4, 5, 6, 7), '2026-10-07', 7],
  ['in any order, twice a day', strict, october(3, 1, 2, 2), '2026-10-03', 3],
  ['across the end of a month', strict, ['2026-09-30'], '2026-10-01', 2],
  ['a missed day', strict, october(1, 2, 4), '2026-10-04', 1],
  ['a missed day forgiven', daily, october(1, 2, 4), '2026-10-04', 3],
  ['the second of the month is not', daily, october(1, 2, 4, 5, 7), '2026-10-07', 1],
  ['the next month forgives again', daily, ['2026-09-29', ...october(1, 3)], '2026-10-03', 3],
  ['what was missed while away', daily, october(1, 2, 9, 10, 12), '2026-10-12', 1],
  ['the new month of one who came back', daily, ['2026-09-20', ...october(1, 3)], '2026-10-03', 2],
  ['29 February', strict, ['2028-02-28', '2028-02-29'], '2028-03-01', 3],
  ['28 February, without a 29th', strict, ['2026-02-28'], '2026-03-01', 2],
  ['across New Year', strict, ['2026-12-30', '2026-12-31'], '2027-01-01', 3],
  ['one freeze each side of New Year', daily, ['2026-12-30'], '2027-01-02', 2],
  ['two days at once are too long', daily, october(1, 2, 5), '2026-10-05', 1],
  ['what comes later does not count', strict, october(1, 2, 3, 9), '2026-10-03', 3],
  ['weeks', weekly, ['2026-10-05', '2026-10-14', '2026-10-25'], '2026-10-26', 4],
  ['two weeks of holiday', weekly, ['2026-10-05'], '2026-10-26', 2],
  ['three weeks of holiday', weekly, ['2026-10-05'], '2026-11-02', 1],
  ['months', monthly, ['2026-08-31', '2026-09-01'], '2026-10-28', 3],
])('%s', (_name, terms, days, day, length) => {
  expect(streakLength(terms, days, day)).toBe(length);
});

test('a row counts from its first deed ever, undone or not', () => {
  expect(streakLength(daily, october(4, 6), '2026-10-06')).toBe(2);
  expect(streakLength(daily, october(4, 6), '2026-10-06', '2026-10-01')).toBe(1);
});
