import type { cancelRedemption as operation } from '@linli/contract/mall';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, ownRole, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { cancelWaiting, findResidentRedemption } from './redemptions.queries';
import { refundRedemptions } from './refund-redemptions';

export async function cancelRedemption(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const actor = personActor(context);
  const { personId, residentId } = actor;
  if (residentId === null) throw refuse('access/not_allowed');
  const { redemptionId } = input.params;
  const closed = await cancelWaiting(tx, residentId, redemptionId, now);
  if (!closed) {
    const found = await findResidentRedemption(tx, residentId, redemptionId);
    throw found ? refuse('mall/not_waiting', { state: found.state }) : refuse('request/not_found');
  }
  const timeZone = await communityTimeZone(tx);
  const balances = await refundRedemptions(
    {
      tx,
      ids,
      now,
      today: calendarDay(now.toISOString(), timeZone),
      words: { zh: '取消兑换', en: 'Exchange cancelled' },
      actorPersonId: personId,
      actorRole: ownRole(actor),
    },
    [closed],
  );
  context.after({ kind: 'redemption', residentId, redemptionId, state: 'cancelled' });
  const balance = balances.get(redemptionId);
  assert(balance !== undefined, 'every refund tells the balance after it');
  return { balance };
}
