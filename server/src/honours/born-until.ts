import { addMonths } from '@linli/core/calendar/date-arithmetic';

/** Born on or before this day: old enough to be named. */
export function bornUntil(today: string): string {
  return addMonths(today, -12 * NAMED_FROM_YEARS);
}

/** Children under this age are never named, whatever was agreed to. */
const NAMED_FROM_YEARS = 14;
