import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';

/** The resident who acts for themself in this community. */
export function actingResident(context: OperationContext): string {
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  return residentId;
}
