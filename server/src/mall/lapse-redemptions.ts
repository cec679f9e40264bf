import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { lapseWaiting } from './redemptions.queries';
import { refundRedemptions } from './refund-redemptions';

const LAPSED_PER_RUN = 500;

/**
 * The job for redemptions nobody came for: points and pieces go back by themselves. Gives how many
 * lapsed; what a full run leaves waits for the next minute, and a counter refuses it already.
 */
export async function lapseRedemptions(
  context: Pick<OperationContext, 'tx' | 'ids' | 'now' | 'after'>,
): Promise<number> {
  const { tx, ids, now } = context;
  const closed = await lapseWaiting(tx, now, LAPSED_PER_RUN);
  if (closed.length === 0) return 0;
  const timeZone = await communityTimeZone(tx);
  await refundRedemptions(
    {
      tx,
      ids,
      now,
      today: calendarDay(now.toISOString(), timeZone),
      words: { zh: '到期未领，积分退回', en: 'Not collected in time, points returned' },
      actorPersonId: null,
      actorRole: null,
    },
    closed,
  );
  for (const { id: redemptionId, residentId } of closed) {
    context.after({ kind: 'redemption', residentId, redemptionId, state: 'lapsed' });
  }
  return closed.length;
}
