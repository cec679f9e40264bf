import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import type { CodeRow } from './counters.queries';

/** Only what still waits is handed out; everything else says what became of it, and when. */
export async function refuseClosed(
  context: OperationContext,
  found: Pick<CodeRow, 'state' | 'closedAt' | 'validUntil'>,
): Promise<void> {
  if (found.state === 'redeemed') {
    const timeZone = await communityTimeZone(context.tx);
    const redeemedAt = found.closedAt ?? found.validUntil;
    throw refuse('counter/already_redeemed', {
      at: wallTime(redeemedAt, context.now, timeZone),
      redeemedAt,
    });
  }
  if (found.state === 'cancelled') throw refuse('counter/cancelled');
  if (found.state === 'lapsed' || found.validUntil < context.now.toISOString()) {
    throw refuse('counter/lapsed');
  }
}

/** 18:02 today, with the date on any other day: plain enough for both languages. */
function wallTime(instantIso: string, now: Date, timeZone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(instantIso));
  const day = calendarDay(instantIso, timeZone);
  return day === calendarDay(now.toISOString(), timeZone) ? time : `${day} ${time}`;
}
