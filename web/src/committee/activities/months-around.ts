import { addMonths } from '@linli/core/calendar/date-arithmetic';

/** Two months back and six ahead: what a page of an activity shows. */
export function monthsAround(day: string): { from: string; to: string } {
  return { from: addMonths(day, -2), to: addMonths(day, 6) };
}
