import { expect, test } from 'vitest';
import { lastMonths } from './last-months';

test('months go back over the year with their own last days', () => {
  expect(lastMonths(new Date('2028-03-15T04:00:00Z'), 4)).toEqual([
    { year: 2028, month: 3, from: '2028-03-01', to: '2028-03-31' },
    { year: 2028, month: 2, from: '2028-02-01', to: '2028-02-29' },
    { year: 2028, month: 1, from: '2028-01-01', to: '2028-01-31' },
    { year: 2027, month: 12, from: '2027-12-01', to: '2027-12-31' },
  ]);
});

test('the month is the community’s, already begun there in the evening of the last day', () => {
  expect(lastMonths(new Date('2026-10-31T20:00:00Z'), 1)[0]?.from).toBe('2026-11-01');
});
