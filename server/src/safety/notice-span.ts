import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addDays } from '@linli/core/calendar/date-arithmetic';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { findServiceSettings } from '../service-records/find-service-settings';

/** From today on, the days in which an ending paper is told about. */
export async function noticeSpan({
  tx,
  now,
}: Pick<OperationContext, 'tx' | 'now'>): Promise<{ from: string; until: string }> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const { expiryNoticeDays } = (await findServiceSettings(tx)).terms;
  return { from: today, until: addDays(today, expiryNoticeDays) };
}
