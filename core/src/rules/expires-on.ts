import { addDays, formatDate } from '../calendar/date-arithmetic';
import { expiryDate } from '../calendar/expiry-date';
import type { Rulebook } from './rulebook';

/**
 * The last day on which points of a deed can be spent, by the day of the deed. What is recorded
 * when that day is over already counts from the day it is recorded: nothing expires before it came.
 */
export function expiresOn(
  rulebook: Pick<Rulebook, 'expiry'>,
  earnedOn: string,
  recordedOn = earnedOn,
): string | null {
  const last = lastDayOf(rulebook, earnedOn);
  return last !== null && last < recordedOn ? lastDayOf(rulebook, recordedOn) : last;
}

/** Where the year returns to the base, points hold until the day before. */
function lastDayOf({ expiry }: Pick<Rulebook, 'expiry'>, earnedOn: string): string | null {
  if (expiry.kind !== 'reset_to_base') return expiryDate(expiry, earnedOn);
  return addDays(nextReset(expiry.monthDay, earnedOn), -1);
}

/** The first reset after a day; where the year has no such day, the last of that month. */
export function nextReset(monthDay: string, after: string): string {
  const year = Number(after.slice(0, 4));
  const thisYear = resetOf(year, monthDay);
  return thisYear > after ? thisYear : resetOf(year + 1, monthDay);
}

/** The newest reset until a day, that day included. */
export function lastReset(monthDay: string, until: string): string {
  const year = Number(until.slice(0, 4));
  const thisYear = resetOf(year, monthDay);
  return thisYear <= until ? thisYear : resetOf(year - 1, monthDay);
}

export function resetOf(year: number, monthDay: string): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return formatDate(year, month, Math.min(day, lastDay));
}
