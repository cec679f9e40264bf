import type { reserveByCard as operation } from '@linli/contract/counter-cards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { allows } from '@linli/contract/permissions';
import { plural } from '@linli/core/rules/reasons';
import { notifyResidents } from '../notifications/notify-residents';
import { type OperationContext, personActor } from '../platform/operation-context';
import { earningAccount } from './earning-account';
import { openCard } from './open-card';
import { openCounter } from './open-counter';
import { type PlacedOrder, placeOrder } from './place-order';

/**
 * Someone without a phone spends: the clerk reads out what there is, they say yes. It stands in
 * their history as done by the clerk, and they are told of it by message or by the call list.
 */
export async function reserveByCard(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const counter = await openCounter(context, params.counterId);
  const holder = await openCard(context, body.code);
  const actor = personActor(context);
  const placed = await placeOrder(context, {
    rewardId: body.rewardId,
    buyer: await earningAccount(context, holder),
    requestKey: `reserveByCard:${body.requestId}`,
    actorPersonId: actor.personId,
    actorRole: actor.roles.find((held) => allows([held], 'counter.redeem')) ?? 'counter_clerk',
    atCounterId: counter.id,
  });
  await notifyResidents(context, [noticeOf(holder.residentId, counter.name, placed)]);
  return { ...placed, orderedAt: context.now.toISOString() };
}

function noticeOf(residentId: string, counterName: string, placed: PlacedOrder) {
  const { rewardTitle, points, balance, redemptionId } = placed;
  return {
    residentId,
    kind: 'counter_order',
    key: `counter_order:${redemptionId}`,
    title: { zh: `凭卡换了${rewardTitle}`, en: `Exchanged by card: ${rewardTitle}` },
    body: {
      zh: `在${counterName}用了 ${points} 分，还有 ${balance} 分。不是您的意思？请马上告诉居委会。`,
      en: `${plural(points, 'point')} at ${counterName}, ${balance} left. Not you? Tell us now.`,
    },
    link: '/mall/codes',
  };
}
