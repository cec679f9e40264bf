import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addMonths } from '@linli/core/calendar/date-arithmetic';
import { periodStart } from '@linli/core/calendar/period-start';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { countIssuerMonth } from './issuers.queries';

/**
 * The job behind the public figures of those who record points: this month, and the last one, in
 * which something may still be undone. The page reads what was counted and never the books.
 */
export async function countIssuers({
  tx,
  now,
}: Pick<OperationContext, 'tx' | 'now'>): Promise<void> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const thisMonth = periodStart(today, 'month');
  for (const month of [addMonths(thisMonth, -1), thisMonth]) await countIssuerMonth(tx, month, now);
}
