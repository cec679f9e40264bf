import { addDays } from '@linli/core/calendar/date-arithmetic';
import { periodStart } from '@linli/core/calendar/period-start';

/** Monday to Sunday of the week in which a day lies. */
export function weekDays(day: string): string[] {
  const monday = periodStart(day, 'week');
  return Array.from({ length: 7 }, (_, index) => addDays(monday, index));
}
