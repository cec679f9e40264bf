import type { grantRole as operation } from '@linli/contract/identity';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { grantRoleDirectly } from './grant-role-directly';
import { counterExists, findPersonOfResident } from './role-grant.queries';

/** Gives a resident a role, from their next request on. Nobody changes their own. */
export async function grantRole(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId } = context;
  const actor = personActor(context);
  const person = await findPersonOfResident(tx, communityId, body.residentId);
  if (!person) throw refuse('request/not_found');
  if (body.counterId && !(await counterExists(tx, communityId, body.counterId))) {
    throw refuse('request/not_found');
  }
  if (person.personId === actor.personId || person.signInId === actor.signInId) {
    throw refuse('roles/not_own');
  }
  const id = await grantRoleDirectly(context, {
    communityId,
    personId: person.personId,
    role: body.role,
    seat: body.role === 'committee' ? body.seat : undefined,
    counterId: body.role === 'counter_clerk' ? body.counterId : undefined,
    grantedBy: actor.personId,
  });
  if (id === undefined) throw refuse('roles/already_granted');
  return { id };
}
