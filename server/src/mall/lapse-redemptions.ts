import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { lapseWaiting } from './redemptions.queries';
import { refundRedemptions } from './refund-redemptions';

const LAPSED_PER_RUN = 200;

/**
 * Redemptions nobody came for: points and pieces go back by themselves. One transaction a run and
 * community; gives how many lapsed, so that a full run is followed by another at once.
 */
export async function lapseRedemptions(
  context: Pick<OperationContext, 'tx' | 'ids' | 'now' | 'after'>,
): Promise<{ lapsed: number; more: boolean }> {
  const { tx, ids, now } = context;
  const closed = await lapseWaiting(tx, now, LAPSED_PER_RUN);
  if (closed.length === 0) return { lapsed: 0, more: false };
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
  return { lapsed: closed.length, more: closed.length === LAPSED_PER_RUN };
}
