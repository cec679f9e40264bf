import { type OperationContext, personActor } from '../platform/operation-context';
import { listMemberships } from './persons.queries';
import { switchAuthSession } from './sign-in.queries';

/**
 * Whoever belonged nowhere acts as the person who just joined; someone who is a resident already
 * and signed up a family member stays who they are.
 */
export async function switchAfterJoining(
  context: OperationContext,
  joinedPersonId: string,
): Promise<string> {
  const actor = personActor(context);
  if (joinedPersonId === actor.personId) return actor.personId;
  const memberships = await listMemberships(context.tx, actor.personId);
  if (memberships.length > 0) return actor.personId;
  await switchAuthSession(context.tx, actor.authSessionId, joinedPersonId, context.now);
  return joinedPersonId;
}
