import type { reserveReward as operation } from '@linli/contract/mall';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, ownRole, personActor } from '../platform/operation-context';
import { earningAccount } from './earning-account';
import { placeOrder } from './place-order';

/** The resident orders from their own phone, or has it ordered by a proxy. */
export async function reserveReward(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const actor = personActor(context);
  const { redemptionId, code, balance, validUntil } = await placeOrder(context, {
    rewardId: body.rewardId,
    buyer: await earningAccount(context, actor),
    requestKey: `reserveReward:${body.requestId}`,
    actorPersonId: actor.personId,
    actorRole: ownRole(actor),
  });
  return { redemptionId, code, balance, validUntil };
}
