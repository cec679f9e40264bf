import { type OperationContext, personActor } from '../platform/operation-context';
import { revokeGrantsOfPerson } from './role-grant.queries';

/** Someone who moved away keeps no role behind. */
export async function revokeRolesOfPerson(
  context: OperationContext,
  personId: string,
  reason: string,
): Promise<void> {
  const { tx, communityId, now } = context;
  const by = personActor(context).personId;
  await revokeGrantsOfPerson(tx, communityId, personId, { by, reason, now });
}
