import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindingCode, formatBindingCode, readBindingCode } from '../codes/binding-code';
import { deviceBecause } from './device-because';
import { isSoundDeviceKey } from './device-key';
import { type CountedBefore, type DeviceLimits, judgeEvent } from './judge-event';
import { awardWords, reasonWords } from './outcome-words';
import { reckonMoment } from './reckon-moment';

const limits: DeviceLimits = {
  minGrams: 10,
  maxGrams: 20_000,
  maxCount: 50,
  residentDayEvents: 6,
  residentDayGrams: 30_000,
  hourEvents: 120,
  dayEvents: 600,
};
const nothing: CountedBefore = {
  hourEvents: 0,
  dayEvents: 0,
  residentDayEvents: 0,
  residentDayGrams: 0,
};

describe('what is believed of one event', () => {
  test.each<[number | null, number | null, Partial<CountedBefore>, string | undefined]>([
    [1_200, null, {}, undefined],
    [null, null, {}, undefined],
    [null, 3, {}, undefined],
    [9, null, {}, 'too_light'],
    [0, null, {}, 'too_light'],
    [10, null, {}, undefined],
    [20_000, null, {}, undefined],
    [20_001, null, {}, 'too_heavy'],
    [null, 51, {}, 'too_many'],
    [1_200, null, { hourEvents: 119 }, undefined],
    [1_200, null, { hourEvents: 120 }, 'hour_full'],
    [1_200, null, { dayEvents: 600 }, 'day_full'],
    [1_200, null, { residentDayEvents: 5 }, undefined],
    [1_200, null, { residentDayEvents: 6 }, 'resident_day_full'],
    [1_200, null, { residentDayGrams: 28_800 }, undefined],
    [1_200, null, { residentDayGrams: 28_801 }, 'resident_day_full'],
    [20_001, null, { residentDayEvents: 6 }, 'too_heavy'],
  ])('%s g, %s pieces after %o: %s', (grams, count, before, expected) => {
    const event = { grams, count, timeOfDay: '08:00' };
    expect(judgeEvent(event, limits, null, { ...nothing, ...before })).toBe(expected);
  });

  test.each([
    ['06:30', '21:00', '06:29', 'closed_hours'],
    ['06:30', '21:00', '06:30', undefined],
    ['06:30', '21:00', '20:59', undefined],
    ['06:30', '21:00', '21:00', 'closed_hours'],
    ['22:00', '05:00', '23:10', undefined],
    ['22:00', '05:00', '04:59', undefined],
    ['22:00', '05:00', '05:00', 'closed_hours'],
    ['22:00', '05:00', '12:00', 'closed_hours'],
  ])('open from %s to %s, at %s: %s', (opensAt, closesAt, timeOfDay, expected) => {
    const event = { grams: 500, count: null, timeOfDay };
    expect(judgeEvent(event, limits, { opensAt, closesAt }, nothing)).toBe(expected);
  });
});

describe('when an event happened', () => {
  const received = new Date('2026-03-10T01:00:00.000Z');
  test.each([
    ['right clock, just now', '00:59:58', '01:00:00', '00:59:58', null],
    ['two minutes slow', '00:57:58', '00:58:00', '00:59:58', null],
    ['two minutes fast', '01:01:58', '01:02:00', '00:59:58', null],
    ['five minutes slow', '00:54:58', '00:55:00', '00:59:58', null],
    ['more than five', '00:54:57', '00:54:59', '01:00:00', 'clock_off'],
    ['ahead by an hour', '02:00:00', '02:00:00', '01:00:00', 'clock_off'],
    ['a moment after it was sent', '01:00:02', '01:00:00', '01:00:00', null],
    ['long after it was sent', '01:06:00', '01:00:00', '01:00:00', 'time_in_future'],
  ])('%s', (_name, occurred, sent, at, doubt) => {
    const day = (time: string) => `2026-03-10T${time}Z`;
    const moment = reckonMoment(day(occurred), day(sent), received);
    expect([moment.at.toISOString(), moment.doubt]).toEqual([`2026-03-10T${at}.000Z`, doubt]);
  });

  test.each([
    ['2026-03-07T01:00:00Z', null],
    ['2026-03-07T00:59:59Z', 'too_late'],
    ['1999-01-01T00:00:00Z', 'too_late'],
  ])('%s, sent now', (occurredAt, doubt) => {
    expect(reckonMoment(occurredAt, '2026-03-10T01:00:00Z', received).doubt).toBe(doubt);
  });

  test('never counts for a moment that has not come', () => {
    const instant = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2090-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, instant, instant, (occurred, sent, arrived) => {
        const { at } = reckonMoment(occurred.toISOString(), sent.toISOString(), arrived);
        expect(at.getTime()).toBeLessThanOrEqual(arrived.getTime());
      }),
    );
  });
});

describe('keys of machines', () => {
  test.each([
    ['of RFC 8032', '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=', true],
    ['all zero, a point of small order', `${'A'.repeat(43)}=`, false],
    ['the neutral point', `AQ${'A'.repeat(41)}=`, false],
    ['too short', '11qYAYKxCrfVS/7TyWQHOg==', false],
    ['off the curve', 'AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=', false],
    ['not in canonical form', '7f///////////////////////////////////////38=', false],
  ])('%s', (_name, key, sound) => {
    expect(isSoundDeviceKey(new Uint8Array(Buffer.from(key, 'base64')))).toBe(sound);
  });
});

test('a display says what was earned, and the total where it may', () => {
  expect(awardWords(5, 250)).toEqual({
    zh: '本次获得5积分，当前总积分250',
    en: 'You earned 5 points, your total is 250',
  });
  expect(awardWords(1, null)).toEqual({ zh: '本次获得1积分', en: 'You earned 1 point' });
});

test('a display never tells people that they are suspected', () => {
  const put = reasonWords('too_heavy');
  for (const reason of ['clock_off', 'hour_full', 'resident_day_full'] as const) {
    expect(reasonWords(reason)).toEqual(put);
  }
});

test('the reason names the machine, its place and what it measured', () => {
  const device = { name: '3 号桶', place: '东门' };
  expect(deviceBecause(device, { grams: 1_250, count: null })).toMatchObject({
    zh: '“3 号桶”（东门）自动记录：1.25 千克',
    en: 'Recorded by “3 号桶” (东门): 1.25 kg',
  });
  expect(deviceBecause(device, { grams: null, count: 1 }).en).toContain(': 1 piece');
  expect(deviceBecause(device, { grams: null, count: null }).zh).toBe('“3 号桶”（东门）自动记录');
});

test('a binding code is read however it is typed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 5, maxLength: 16 }), (bytes) => {
      const code = bindingCode(bytes);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
      const typed = formatBindingCode(code).toLowerCase().replace(/0/g, 'o');
      for (const text of [code, formatBindingCode(code), ` ${typed} `, code.replace(/1/g, 'l')]) {
        expect(readBindingCode(text)).toBe(code);
      }
    }),
  );
  for (const text of ['', 'ABCDEFG', 'ABCDEFGHJ', '编号ABCDEF', 'ABCDEFGU']) {
    expect(readBindingCode(text)).toBeUndefined();
  }
});
