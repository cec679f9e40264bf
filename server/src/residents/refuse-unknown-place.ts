import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { buildingExists, householdExists } from './places.queries';

/** A building or household of another community does not exist here. */
export async function refuseUnknownPlace(
  context: Pick<OperationContext, 'tx' | 'communityId'>,
  place: { buildingId?: string | null | undefined; householdId?: string | null | undefined },
): Promise<void> {
  const { tx, communityId } = context;
  if (place.buildingId && !(await buildingExists(tx, communityId, place.buildingId))) {
    throw refuse('residents/building_unknown');
  }
  if (place.householdId && !(await householdExists(tx, communityId, place.householdId))) {
    throw refuse('residents/household_unknown');
  }
}
