import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';

/** Who claims for themself here; a guardian's phone may be switched to their child. */
export function claimingResident(context: OperationContext): {
  residentId: string;
  personId: string;
} {
  const { residentId, personId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  return { residentId, personId };
}
