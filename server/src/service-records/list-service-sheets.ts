import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { listServiceSheets as operation } from '@linli/contract/service-records';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { addMonths } from '@linli/core/calendar/date-arithmetic';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { findClockFigures, listSheetLines } from './sheets.queries';

const SHEETS_SHOWN = 200;

/** What waits, with the figure the committee is asked for: how much of it was done in time. */
export async function listServiceSheets(
  context: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const timeZone = await communityTimeZone(tx);
  const today = calendarDay(now.toISOString(), timeZone);
  const lines = await listSheetLines(tx, query.state, SHEETS_SHOWN);
  return {
    figures: await findClockFigures(tx, { from: addMonths(today, -12), today, timeZone }),
    sheets: lines.map(({ endsAt: _, ...line }) => ({
      ...line,
      overdue: query.state === 'open' && line.dueOn !== null && line.dueOn < today,
    })),
  };
}
