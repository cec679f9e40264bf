import type { revokeRole as operation } from '@linli/contract/identity';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findGrant, revokeGrant } from './role-grant.queries';

/** Takes a role back; it is gone with the person's next request. */
export async function revokeRole(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, communityId, now } = context;
  const actor = personActor(context);
  const grant = await findGrant(tx, communityId, params.grantId);
  if (!grant) throw refuse('request/not_found');
  if (grant.personId === actor.personId || grant.signInId === actor.signInId) {
    throw refuse('roles/not_own');
  }
  const revocation = { by: actor.personId, reason: body.reason, now };
  const revoked = await revokeGrant(tx, communityId, params.grantId, revocation);
  if (revoked === 0) throw refuse('request/not_found');
  return { done: true };
}
