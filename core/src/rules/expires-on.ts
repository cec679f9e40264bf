import { addDays, formatDate } from '../calendar/date-arithmetic';
import { expiryDate } from '../calendar/expiry-date';
import type { Rulebook } from './rulebook';

/**
 * The last day on which points of a deed can be spent. Where the year returns to the base, they
 * hold until the day before; the base itself never lapses.
 */
export function expiresOn({ expiry }: Rulebook, earnedOn: string): string | null {
  if (expiry.kind !== 'reset_to_base') return expiryDate(expiry, earnedOn);
  return addDays(nextReset(expiry.monthDay, earnedOn), -1);
}

/** The first reset after a day; where the year has no such day, the last of that month. */
export function nextReset(monthDay: string, after: string): string {
  const year = Number(after.slice(0, 4));
  const thisYear = resetOf(year, monthDay);
  return thisYear > after ? thisYear : resetOf(year + 1, monthDay);
}

export function resetOf(year: number, monthDay: string): string {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return formatDate(year, month, Math.min(day, lastDay));
}
