import { expect, test } from 'vitest';
import { groupByDay } from './group-by-day';

function days(instants: string[]): [string, number][] {
  return groupByDay(instants, (instant) => instant).map(({ day, rows }) => [day, rows.length]);
}

test('days stand apart by the community’s midnight', () => {
  expect(days(['2026-10-28T16:00:00Z', '2026-10-28T15:59:00Z', '2026-10-28T01:00:00Z'])).toEqual([
    ['2026-10-29', 1],
    ['2026-10-28', 2],
  ]);
});

test('what was recorded late keeps its place in the books', () => {
  expect(days(['2026-10-28T01:00:00Z', '2026-10-25T01:00:00Z', '2026-10-28T00:00:00Z'])).toEqual([
    ['2026-10-28', 1],
    ['2026-10-25', 1],
    ['2026-10-28', 1],
  ]);
});

test('nothing is no day', () => {
  expect(days([])).toEqual([]);
});
