import { afterEach, describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '../i18n/paraglide/runtime';
import {
  dateKey,
  formatDay,
  formatDayLong,
  formatDayOfMonth,
  formatDelta,
  formatMinutes,
  formatMoment,
  formatMomentShort,
  formatNearDay,
  formatNumber,
  formatSession,
  formatTime,
  formatWeekday,
  formatWeekdayShort,
  formatYuan,
} from './format';
import { setCommunityZone, wallOf } from './wall-time';

// 2026-10-28 is a Wednesday; 20:10 in Shanghai.
const today = '2026-10-28T12:10:00Z';

function speak(language: 'zh' | 'en') {
  overwriteGetLocale(() => language);
}

afterEach(() => {
  speak('zh');
  setCommunityZone('Asia/Shanghai');
});

describe('in Chinese', () => {
  it.each([
    [formatMoment('2026-10-28T12:04:00Z', today), '今天 20:04'],
    [formatMoment('2026-10-27T09:20:00Z', today), '昨天 17:20'],
    [formatMoment('2026-10-25T07:10:00Z', today), '10 月 25 日 15:10'],
    [formatMomentShort('2026-10-25T07:10:00Z', today), '10 月 25 日'],
    [formatDay('2025-12-31', today), '2025 年 12 月 31 日'],
    [formatDay('2026-12-31', today), '12 月 31 日'],
    [formatDayLong(today, today), '10 月 28 日 星期三'],
    [formatWeekday('2026-10-28T23:30:00Z'), '周四'],
    [formatWeekdayShort('2026-10-28T23:30:00Z'), '四'],
    [formatDayOfMonth('2026-10-28T23:30:00Z'), '29'],
    [formatNearDay('2026-10-30T04:00:00Z', today), '周五'],
    [formatNearDay('2026-11-11', today), '11 月 11 日'],
    [formatSession('2026-10-28T23:30:00Z', '2026-10-29T00:30:00Z', today), '明天 7:30–8:30'],
    [formatTime('2026-10-27T16:00:00Z'), '0:00'],
    [formatMinutes(124), '2 小时 4 分钟'],
    [formatMinutes(120), '2 小时'],
    [formatMinutes(45), '45 分钟'],
  ])('%s', (said, expected) => expect(said).toBe(expected));
});

describe('in English', () => {
  it('says the same things', () => {
    speak('en');
    expect(formatMoment('2026-10-28T12:04:00Z', today)).toBe('Today 20:04');
    expect(formatWeekdayShort('2026-10-29')).toBe('Thu');
    expect(formatDay('2026-10-21', today)).toBe('Oct 21');
    expect(formatDay('2025-10-21', today)).toBe('Oct 21, 2025');
    expect(formatDayLong(today, today)).toBe('Wednesday, Oct 28');
    expect(formatWeekday('2026-10-29')).toBe('Thu');
    expect(formatMinutes(124)).toBe('2 h 4 min');
  });
});

describe('figures', () => {
  it.each([
    [formatNumber(18204), '18,204'],
    [formatNumber(-100), '−100'],
    [formatNumber(0), '0'],
    [formatDelta(20), '+20'],
    [formatDelta(-1234567), '−1,234,567'],
    [formatYuan(1860000), '18,600'],
    [formatYuan(1205), '12.05'],
  ])('%s', (said, expected) => expect(said).toBe(expected));
});

describe('the community’s own time', () => {
  it('follows the community’s zone, whatever the zone of the phone', () => {
    expect(dateKey('2026-12-31T15:59:59Z')).toBe('2026-12-31');
    expect(dateKey('2026-12-31T16:00:00Z')).toBe('2027-01-01');
    setCommunityZone('Asia/Urumqi');
    expect(formatTime('2026-10-28T12:04:00Z')).toBe('18:04');
  });

  it('counts calendar days over year and leap day', () => {
    expect(wallOf('2028-03-01').dayNumber - wallOf('2028-02-28').dayNumber).toBe(2);
    expect(wallOf('1970-01-01')).toMatchObject({ dayNumber: 0, weekday: 4 });
  });
});
