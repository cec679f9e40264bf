import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';

/** Everyone can read a rule before it holds. */
export async function refuseDayNotAhead(
  { tx, now }: OperationContext,
  inForceFrom: string,
): Promise<void> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  if (inForceFrom <= today) throw refuse('governance/day_not_ahead', { today });
}
