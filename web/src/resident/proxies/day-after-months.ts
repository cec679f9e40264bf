import { addMonths, formatDate } from '@linli/core/calendar/date-arithmetic';
import { now } from '../../ui/clock';
import { wallOf } from '../../ui/wall-time';

/** The last day of a binding, by the community's calendar. */
export function dayAfterMonths(months: number): string {
  const { year, month, day } = wallOf(now());
  return addMonths(formatDate(year, month, day), months);
}
