import { startOfDay } from '@linli/core/calendar/calendar-day';

/** A list knows the day; noon is on it everywhere. What happened today did so before now. */
export function noonOf(day: string, timeZone: string, now: Date): string {
  const noonMs = Date.parse(startOfDay(day, timeZone)) + 12 * 60 * 60_000;
  return new Date(Math.min(noonMs, now.getTime())).toISOString();
}
