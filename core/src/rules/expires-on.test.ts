import { expect, test } from 'vitest';
import { demoRulebook } from './demo-rulebook';
import { expiresOn, lastReset, nextReset } from './expires-on';

const reset = { kind: 'reset_to_base' as const, monthDay: '07-01' };

test.each<[typeof demoRulebook.expiry, string, string | null]>([
  [{ kind: 'natural_year', carryYears: 0 }, '2026-10-28', '2026-12-31'],
  [{ kind: 'natural_year', carryYears: 1 }, '2026-10-28', '2027-12-31'],
  [{ kind: 'rolling_months', months: 12 }, '2026-10-28', '2027-10-28'],
  [{ kind: 'never' }, '2026-10-28', null],
  [reset, '2026-06-30', '2026-06-30'],
  [reset, '2026-07-01', '2027-06-30'],
  [reset, '2026-12-31', '2027-06-30'],
])('%o: points of %s hold until %s', (expiry, earnedOn, until) => {
  expect(expiresOn({ ...demoRulebook, expiry }, earnedOn)).toBe(until);
});

test.each<[typeof demoRulebook.expiry, string, string, string | null]>([
  [{ kind: 'natural_year', carryYears: 0 }, '2026-12-30', '2026-12-31', '2026-12-31'],
  [{ kind: 'natural_year', carryYears: 0 }, '2026-12-30', '2027-01-02', '2027-12-31'],
  [{ kind: 'natural_year', carryYears: 1 }, '2026-12-30', '2027-01-02', '2027-12-31'],
  [{ kind: 'rolling_months', months: 1 }, '2026-10-28', '2026-11-28', '2026-11-28'],
  [{ kind: 'rolling_months', months: 1 }, '2026-10-28', '2026-11-29', '2026-12-29'],
  [{ kind: 'never' }, '2026-12-30', '2027-01-02', null],
  [reset, '2026-06-30', '2026-07-01', '2027-06-30'],
])('%o: points of %s recorded on %s hold until %s', (expiry, earnedOn, recordedOn, until) => {
  expect(expiresOn({ expiry }, earnedOn, recordedOn)).toBe(until);
});

test.each([
  ['07-01', '2026-06-30', '2025-07-01'],
  ['07-01', '2026-07-01', '2026-07-01'],
  ['02-29', '2026-03-01', '2026-02-28'],
])('the last reset of %s until %s was on %s', (monthDay, until, on) => {
  expect(lastReset(monthDay, until)).toBe(on);
});

test('a reset on 29 February is on the last day of that month', () => {
  expect(nextReset('02-29', '2026-01-10')).toBe('2026-02-28');
  expect(nextReset('02-29', '2028-02-28')).toBe('2028-02-29');
});
