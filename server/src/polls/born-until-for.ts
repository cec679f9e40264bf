import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addMonths } from '@linli/core/calendar/date-arithmetic';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';

/** Born on or before this day one is old enough today; null where every age is. */
export async function bornUntilFor(
  { tx, now }: Pick<OperationContext, 'tx' | 'now'>,
  minAge: number | null,
): Promise<string | null> {
  if (minAge === null) return null;
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  return addMonths(today, -12 * minAge);
}
