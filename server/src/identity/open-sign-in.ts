import type { OperationContext } from '../platform/operation-context';
import { hashToken } from '../platform/secrets';
import { insertAuthSession } from './sign-in.queries';
import { SIGN_IN_LASTS_MS } from './sign-in-terms';

/** Makes the token of a new sign-in; only its hash is kept, so this is the one time it is known. */
export async function openSignIn(
  context: Pick<OperationContext, 'tx' | 'ids' | 'secrets' | 'now'>,
  signIn: { signInId: string; personId: string; deviceName: string; secondFactor?: boolean },
): Promise<string> {
  const token = context.secrets.token();
  await insertAuthSession(context.tx, {
    id: context.ids.next(),
    tokenHash: hashToken(token),
    signInId: signIn.signInId,
    personId: signIn.personId,
    deviceName: signIn.deviceName,
    now: context.now,
    expiresAt: new Date(context.now.getTime() + SIGN_IN_LASTS_MS),
    secondFactorAt: signIn.secondFactor ? context.now : null,
  });
  return token;
}
