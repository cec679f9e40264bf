import { addMonths } from '@linli/core/calendar/date-arithmetic';
import { periodStart } from '@linli/core/calendar/period-start';
import type { Transaction } from '../platform/database';
import type { MonthTotals } from './honours.queries';
import { type Honoured, listMonth } from './list-month';

export interface HonourList {
  /** YYYY-MM of the list. */
  readonly month: string;
  readonly top: Honoured[];
  /** Of the running month. */
  readonly totals: MonthTotals;
}

/**
 * The running month's list. Until somebody stands on it the finished month stays up: an empty board
 * thanks nobody.
 */
export async function honourList(
  tx: Transaction,
  communityId: string,
  today: string,
  timeZone: string,
): Promise<HonourList> {
  const month = periodStart(today, 'month');
  const { top, totals } = await listMonth(tx, communityId, { month, today, timeZone });
  if (top.length > 0) return { month: month.slice(0, 7), top, totals };
  const before = addMonths(month, -1);
  const finished = await listMonth(tx, communityId, { month: before, today, timeZone });
  if (finished.top.length === 0) return { month: month.slice(0, 7), top: [], totals };
  return { month: before.slice(0, 7), top: finished.top, totals };
}
