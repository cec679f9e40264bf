import { describe, expect, it } from 'vitest';
import { seriesDays } from './series-days';
import { weekDays } from './week-days';

describe('a weekly series', () => {
  it.each([
    ['2026-10-29', [4], '2026-11-12', ['2026-10-29', '2026-11-05', '2026-11-12']],
    ['2026-10-29', [1, 4], '2026-11-03', ['2026-10-29', '2026-11-02']],
    ['2026-10-29', [1], '2026-10-30', ['2026-10-29']],
    ['2026-12-30', [3, 7], '2027-01-06', ['2026-12-30', '2027-01-03', '2027-01-06']],
  ])('from %s on %j until %s', (first, weekdays, until, expected) => {
    expect(seriesDays(first, weekdays, until)).toEqual(expected);
  });
});

it.each(['2026-10-26', '2026-10-28', '2026-11-01'])('%s lies in the week of October 26', (day) => {
  const days = weekDays(day);
  expect([days[0], days[6], days.length]).toEqual(['2026-10-26', '2026-11-01', 7]);
});
