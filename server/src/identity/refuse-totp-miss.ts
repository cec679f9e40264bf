import type { OperationContext, PersonActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { keepAndRefuse } from './keep-and-refuse';
import { readMisses } from './second-factor.queries';
import { revokeAuthSession } from './sign-in.queries';
import { SECOND_FACTOR_MISSES_MAX } from './sign-in-terms';

/** The last miss ends the sign-in: go on with a new code to the phone. */
export async function refuseTotpMiss(
  context: OperationContext,
  actor: PersonActor,
): Promise<never> {
  const { tx, now } = context;
  const misses = await readMisses(tx, actor.authSessionId);
  if (misses < SECOND_FACTOR_MISSES_MAX) {
    return keepAndRefuse(context, refuse('sign_in/totp_wrong'));
  }
  await revokeAuthSession(tx, actor.signInId, actor.authSessionId, now);
  context.setSessionCookie(null, 0);
  return keepAndRefuse(context, refuse('request/too_many', { retryAfterSeconds: 60 }));
}
