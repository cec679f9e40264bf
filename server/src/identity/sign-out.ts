import type { signOut as operation } from '@linli/contract/identity';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { revokeAuthSession } from './sign-in.queries';

export async function signOut(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const actor = personActor(context);
  await revokeAuthSession(context.tx, actor.signInId, actor.authSessionId, context.now);
  context.setSessionCookie(null, 0);
  return { done: true };
}
