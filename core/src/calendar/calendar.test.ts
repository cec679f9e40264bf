import { describe, expect, test } from 'vitest';
import { calendarDay, startOfDay } from './calendar-day';
import { addMonths, dayOfWeek, isDate } from './date-arithmetic';
import { dayInWords } from './day-in-words';
import { type ExpiryPolicy, expiryDate } from './expiry-date';
import { type Period, periodStart } from './period-start';
import { addWorkingDays } from './working-days';

test.each([
  ['2026-12-31T15:59:59.999Z', 'Asia/Shanghai', '2026-12-31'],
  ['2026-12-31T16:00:00.000Z', 'Asia/Shanghai', '2027-01-01'],
  ['2026-10-28T00:00:00Z', 'Asia/Shanghai', '2026-10-28'],
  ['2026-10-28T00:00:00Z', 'America/Los_Angeles', '2026-10-27'],
  ['2024-02-28T16:00:00Z', 'Asia/Shanghai', '2024-02-29'],
])('at %s the wall in %s shows %s', (instant, timeZone, day) => {
  expect(calendarDay(instant, timeZone)).toBe(day);
});

test.each([
  ['2026-01-31', '1 月 31 日', 'January 31'],
  ['2026-12-01', '12 月 1 日', 'December 1'],
])('%s is said as %s', (day, zh, en) => {
  expect(dayInWords(day)).toEqual({ zh, en });
});

test.each([
  ['2026-10-28', 'Asia/Shanghai', '2026-10-27T16:00:00.000Z'],
  ['2026-01-01', 'Asia/Shanghai', '2025-12-31T16:00:00.000Z'],
  ['2026-03-08', 'America/Los_Angeles', '2026-03-08T08:00:00.000Z'],
  ['2026-03-09', 'America/Los_Angeles', '2026-03-09T07:00:00.000Z'],
  ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
  ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
  ['2026-01-01', 'Pacific/Pago_Pago', '2026-01-01T11:00:00.000Z'],
])('%s in %s begins at %s', (date, timeZone, instant) => {
  expect(startOfDay(date, timeZone)).toBe(instant);
});

test.each<[string, Period, string]>([
  ['2026-10-28', 'day', '2026-10-28'],
  ['2026-10-28', 'week', '2026-10-26'],
  ['2026-10-26', 'week', '2026-10-26'],
  ['2026-11-01', 'week', '2026-10-26'],
  ['2027-01-01', 'week', '2026-12-28'],
  ['2026-10-28', 'month', '2026-10-01'],
  ['2026-12-31', 'quarter', '2026-10-01'],
  ['2026-01-01', 'quarter', '2026-01-01'],
  ['2026-06-30', 'quarter', '2026-04-01'],
  ['2026-10-28', 'year', '2026-01-01'],
  ['2026-10-28', 'life', '0001-01-01'],
])('%s lies in the %s from %s', (date, period, start) => {
  expect(periodStart(date, period)).toBe(start);
});

describe('expiry', () => {
  const year: ExpiryPolicy = { kind: 'natural_year', carryYears: 0 };
  test.each<[ExpiryPolicy, string, string | null]>([
    [year, '2026-01-01', '2026-12-31'],
    [year, '2026-12-31', '2026-12-31'],
    [{ kind: 'natural_year', carryYears: 1 }, '2026-05-01', '2027-12-31'],
    [{ kind: 'rolling_months', months: 12 }, '2026-03-15', '2027-03-15'],
    [{ kind: 'rolling_months', months: 1 }, '2026-01-31', '2026-02-28'],
    [{ kind: 'rolling_months', months: 12 }, '2024-02-29', '2025-02-28'],
    [{ kind: 'rolling_months', months: 24 }, '2026-12-31', '2028-12-31'],
    [{ kind: 'never' }, '2026-03-15', null],
  ])('%o earned on %s holds until %s', (policy, earnedOn, last) => {
    expect(expiryDate(policy, earnedOn)).toBe(last);
  });
});

test.each([
  ['2026-10-28', 3, '2026-11-02'],
  ['2026-10-30', 1, '2026-11-02'],
  ['2026-09-30', 1, '2026-10-08'],
  ['2026-09-30', 3, '2026-10-10'],
  ['2026-02-13', 1, '2026-02-14'],
  ['2026-02-14', 1, '2026-02-24'],
  ['2026-10-28', 0, '2026-10-28'],
  // Ten working days for a service record: plain weeks, then over holidays with make-up days.
  ['2026-03-09', 10, '2026-03-23'],
  ['2026-03-14', 10, '2026-03-27'],
  ['2026-09-19', 10, '2026-10-09'],
  ['2026-09-30', 10, '2026-10-20'],
  ['2026-02-06', 10, '2026-02-27'],
  ['2025-12-31', 10, '2026-01-15'],
])('%s plus %i working days is %s', (date, days, result) => {
  expect(addWorkingDays(date, days)).toBe(result);
});

test('months go back and across years, Sunday is the seventh day', () => {
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
  expect(dayOfWeek('2026-11-01')).toBe(7);
});

test.each([['2026-02-29'], ['2026-13-01'], ['26-01-01'], ['2026-1-1'], ['']])(
  '%s is no date',
  (text) => {
    expect(isDate(text)).toBe(false);
  },
);
