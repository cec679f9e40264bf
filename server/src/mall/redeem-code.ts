import type { redeemCode as operation } from '@linli/contract/counters';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { maskName } from '@linli/core/people/mask-name';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { redeemWaiting } from './counters.queries';
import { findWaitingCode } from './find-waiting-code';
import { openCounter } from './open-counter';

export async function redeemCode(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const counter = await openCounter(context, input.params.counterId);
  const found = await findWaitingCode(context, counter.id, input.body.code);
  const { personId } = personActor(context);
  if (!(await redeemWaiting(tx, found.id, personId, now))) {
    // Someone else closed it between looking and writing: looking again says who.
    await findWaitingCode(context, counter.id, input.body.code);
    throw refuse('server/busy');
  }
  const { id: redemptionId, residentId } = found;
  context.after({ kind: 'redemption', residentId, redemptionId, state: 'redeemed' });
  return {
    redemptionId,
    rewardTitle: found.rewardTitle,
    maskedName: maskName(found.residentName),
    redeemedAt: now.toISOString(),
  };
}
