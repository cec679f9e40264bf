import { addDays } from '@linli/core/calendar/date-arithmetic';
import { periodStart } from '@linli/core/calendar/period-start';

const WEEKS = 12;

/** The week of a day and the eleven before it. */
export function lastWeeks(day: string): string[] {
  const thisWeek = periodStart(day, 'week');
  return Array.from({ length: WEEKS }, (_, index) => addDays(thisWeek, -7 * index));
}
