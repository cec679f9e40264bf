import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';

/** The day by the community's calendar. */
export async function todayOf({ tx, now }: Pick<OperationContext, 'tx' | 'now'>): Promise<string> {
  return calendarDay(now.toISOString(), await communityTimeZone(tx));
}
