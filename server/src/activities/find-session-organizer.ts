import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findOrganizer } from './activities.queries';

/** Who runs a session: the resident who was named, or else the one who plans it. */
export async function findSessionOrganizer(
  context: OperationContext,
  organizerResidentId: string | undefined,
): Promise<string> {
  if (organizerResidentId === undefined) return personActor(context).personId;
  const organizer = await findOrganizer(context.tx, organizerResidentId);
  if (!organizer) throw refuse('request/not_found');
  return organizer.personId;
}
