import { addDays } from '../calendar/date-arithmetic';
import { periodStart } from '../calendar/period-start';
import type { StarScheme } from './standing-terms';

/**
 * The days as of which a scheme is reckoned: today, and the last day before its running periods
 * began. What was reached in a finished period holds through the next one, so that nobody loses a
 * star on the first of January, and a deed of New Year's Eve still counts.
 */
export function starDays({ stars }: StarScheme, today: string): string[] {
  const starts = stars
    .flatMap(({ metrics }) => metrics)
    .filter(({ period }) => period !== 'life')
    .map(({ period }) => periodStart(today, period));
  const newest = starts.sort().at(-1);
  return newest === undefined ? [today] : [today, addDays(newest, -1)];
}
