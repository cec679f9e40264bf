import type { redeemByCard as operation } from '@linli/contract/counter-cards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { maskName } from '@linli/core/people/mask-name';
import { findSpendable } from '../ledger/find-spendable';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { redeemWaiting } from './counters.queries';
import { openCard } from './open-card';
import { openCounter } from './open-counter';
import { findRedemptionOf } from './redemptions.queries';
import { refuseClosed } from './refuse-closed';

/** The card stands for the code that its holder has no phone to show. */
export async function redeemByCard(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const counter = await openCounter(context, params.counterId);
  const holder = await openCard(context, body.code);
  const { residentId } = holder;
  const found = await findRedemptionOf(tx, residentId, body.redemptionId);
  if (!found) throw refuse('request/not_found');
  if (found.counterId !== counter.id) {
    throw refuse('counter/other_counter', { counter: found.counterName });
  }
  await refuseClosed(context, found);
  if (!(await redeemWaiting(tx, found.id, personActor(context).personId, now))) {
    // Someone else closed it between looking and writing: looking again says who.
    const again = await findRedemptionOf(tx, residentId, found.id);
    if (again) await refuseClosed(context, again);
    throw refuse('server/busy');
  }
  context.after({ kind: 'redemption', residentId, redemptionId: found.id, state: 'redeemed' });
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  return {
    redemptionId: found.id,
    rewardTitle: found.rewardTitle,
    points: found.points,
    maskedName: maskName(holder.name),
    balance: await findSpendable(tx, found.accountId, today),
    redeemedAt: now.toISOString(),
  };
}
