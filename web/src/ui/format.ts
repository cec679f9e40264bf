/**
 * Dates, times and figures as a neighbour says them, always in the community's time zone: a phone
 * set to another zone must show the same 18:00 as the notice board.
 */
import { m } from '../i18n/paraglide/messages';
import { getLocale } from '../i18n/paraglide/runtime';
import { now } from './clock';
import { type Wall, wallOf } from './wall-time';

type Instant = string | Date;

const minus = '−';
const zhWeekdays = ['日', '一', '二', '三', '四', '五', '六'];
const enWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const enMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** 20:04, 7:52 */
export function formatTime(at: Instant): string {
  return timeOf(wallOf(at));
}

/** 7:30–8:30 */
export function formatTimeRange(from: Instant, to: Instant): string {
  return `${formatTime(from)}–${formatTime(to)}`;
}

/** 10 月 21 日, with the year when it is not this year; Oct 21 */
export function formatDay(at: Instant, today: Instant = now()): string {
  return dayOf(wallOf(at), wallOf(today));
}

/** 2026 年 10 月 21 日: on papers, which outlive the year */
export function formatDayOfYear(at: Instant): string {
  return dayOf(wallOf(at));
}

/** 10 月 28 日 星期三; Wednesday, Oct 28 */
export function formatDayLong(at: Instant, today: Instant = now()): string {
  const wall = wallOf(at);
  const day = dayOf(wall, wallOf(today));
  if (english()) return `${enWeekdays[wall.weekday] ?? ''}, ${day}`;
  return `${day} 星期${zhWeekdays[wall.weekday] ?? ''}`;
}

/** 周四; Thu */
export function formatWeekday(at: Instant): string {
  const { weekday } = wallOf(at);
  if (english()) return (enWeekdays[weekday] ?? '').slice(0, 3);
  return `周${zhWeekdays[weekday] ?? ''}`;
}

/** 四; Thu: where seven of them share a line */
export function formatWeekdayShort(at: Instant): string {
  const { weekday } = wallOf(at);
  return english() ? formatWeekday(at) : (zhWeekdays[weekday] ?? '');
}

/** 29 */
export function formatDayOfMonth(at: Instant): string {
  return String(wallOf(at).day);
}

/** 今天, 明天, 昨天, within six days ahead 周四, else the date */
export function formatNearDay(at: Instant, today: Instant = now()): string {
  const days = wallOf(at).dayNumber - wallOf(today).dayNumber;
  if (days === 0) return m.ui_today();
  if (days === 1) return m.ui_tomorrow();
  if (days === -1) return m.ui_yesterday();
  if (days > 1 && days < 7) return formatWeekday(at);
  return formatDay(at, today);
}

/** 今天 20:04, 昨天 17:20, 10 月 25 日 15:10 */
export function formatMoment(at: Instant, today: Instant = now()): string {
  const days = wallOf(at).dayNumber - wallOf(today).dayNumber;
  const day = days >= -1 && days <= 1 ? formatNearDay(at, today) : formatDay(at, today);
  return `${day} ${formatTime(at)}`;
}

/** 今天 20:04 while fresh, the day alone once older: the second line of a short list */
export function formatMomentShort(at: Instant, today: Instant = now()): string {
  const days = wallOf(at).dayNumber - wallOf(today).dayNumber;
  return days >= -1 && days <= 1 ? formatMoment(at, today) : formatDay(at, today);
}

/** 明天 7:30–8:30 */
export function formatSession(from: Instant, to: Instant, today: Instant = now()): string {
  return `${formatNearDay(from, today)} ${formatTimeRange(from, to)}`;
}

/** The calendar date in the community, 2026-10-28: a key to group by, never shown. */
export function dateKey(at: Instant): string {
  const { year, month, day } = wallOf(at);
  return `${year}-${two(month)}-${two(day)}`;
}

/** 2 小时 4 分钟; 2 h 4 min */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return m.ui_minutes({ minutes: rest });
  if (rest === 0) return m.ui_hours({ hours });
  return m.ui_hours_minutes({ hours, minutes: rest });
}

/** 18,204; a true minus sign before what is below zero */
export function formatNumber(value: number): string {
  const digits = String(Math.abs(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return value < 0 ? `${minus}${digits}` : digits;
}

/** +20, −100 */
export function formatDelta(points: number): string {
  return points > 0 ? `+${formatNumber(points)}` : formatNumber(points);
}

/** Fen as yuan: 1,640 or 12.50 */
export function formatYuan(amountFen: number): string {
  const yuan = Math.trunc(Math.abs(amountFen) / 100);
  const fen = Math.abs(amountFen) % 100;
  const sign = amountFen < 0 ? minus : '';
  return `${sign}${formatNumber(yuan)}${fen === 0 ? '' : `.${two(fen)}`}`;
}

function timeOf(wall: Wall): string {
  return `${wall.hour}:${two(wall.minute)}`;
}

function dayOf(wall: Wall, today?: Wall): string {
  const sameYear = wall.year === today?.year;
  if (english()) {
    const day = `${enMonths[wall.month - 1] ?? ''} ${wall.day}`;
    return sameYear ? day : `${day}, ${wall.year}`;
  }
  const day = `${wall.month} 月 ${wall.day} 日`;
  return sameYear ? day : `${wall.year} 年 ${day}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function english(): boolean {
  return getLocale() === 'en';
}
