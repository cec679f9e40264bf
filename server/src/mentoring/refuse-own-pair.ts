import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listSides } from './sides.queries';

/** Nobody writes down a consent that brings points to themself or their home. */
export async function refuseOwnPair(
  context: OperationContext,
  residentIds: readonly string[],
): Promise<void> {
  const actor = personActor(context);
  for (const side of await listSides(context.tx, residentIds)) {
    const sameHome = side.householdId !== null && side.householdId === actor.householdId;
    if (side.id === actor.residentId || sameHome || side.signInId === actor.signInId) {
      throw refuse('mentoring/not_own');
    }
  }
}
