import type { checkRedemptionCode as operation } from '@linli/contract/counters';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { maskName } from '@linli/core/people/mask-name';
import type { OperationContext } from '../platform/operation-context';
import { findWaitingCode } from './find-waiting-code';
import { openCounter } from './open-counter';

/** What the clerk compares before handing over: enough to know the neighbour, nothing more. */
export async function checkRedemptionCode(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const counter = await openCounter(context, input.params.counterId);
  const found = await findWaitingCode(context, counter.id, input.body.code);
  return {
    redemptionId: found.id,
    rewardTitle: found.rewardTitle,
    picture: found.picture,
    points: found.points,
    maskedName: maskName(found.residentName),
    buildingName: found.buildingName,
    validUntil: found.validUntil,
  };
}
