import type { revokeSignIn as operation } from '@linli/contract/identity';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { revokeAuthSession } from './sign-in.queries';

/** Signs another device of the same phone out; it is over with its next request. */
export async function revokeSignIn(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const actor = personActor(context);
  const { tx, now } = context;
  const revoked = await revokeAuthSession(tx, actor.signInId, params.signInId, now);
  if (revoked === 0) throw refuse('request/not_found');
  return { done: true };
}
