import { expect, test } from 'vitest';
import type { StreakBonus } from '../rules/earning-rule';
import { daysInRow, isFull } from './days-in-row';

const weekly: StreakBonus = { every: 2, of: 'week', points: 10, freezes: { max: 0, per: 'month' } };
const daily: StreakBonus = { ...weekly, of: 'day' };
/** 5 October 2026 is a Monday. */
const days = ['2026-10-05', '2026-10-06', '2026-10-13', '2026-10-14', '2026-10-15'];

function told(terms: StreakBonus): [number, number, boolean][] {
  const rows = daysInRow(terms, days);
  return days.map((day) => {
    const row = rows.get(day) ?? { length: 0, streakDays: 0 };
    return [row.length, row.streakDays, isFull(terms, row)];
  });
}

test('a row of days is full every second day', () => {
  expect(told(daily)).toEqual([
    [1, 1, false],
    [2, 2, true],
    [1, 1, false],
    [2, 2, true],
    [3, 3, false],
  ]);
});

test('a row of weeks is full once in the second week', () => {
  expect(told(weekly)).toEqual([
    [1, 1, false],
    [1, 0, false],
    [2, 2, true],
    [2, 0, false],
    [2, 0, false],
  ]);
});
