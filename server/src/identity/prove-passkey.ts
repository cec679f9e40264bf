import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { provePasskey as operation } from '@linli/contract/second-factor';
import {
  type AuthenticationResponseJSON,
  type VerifiedAuthenticationResponse,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { answerOrigin } from './answer-origin';
import { describeMe } from './describe-me';
import { passkeyPlace } from './passkey-place';
import {
  listPasskeys,
  markSecondFactor,
  type PasskeyRow,
  takeChallenge,
  updateSignCount,
} from './second-factor.queries';

/** Proves the second factor for this sign-in. A challenge is answered once. */
export async function provePasskey(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  const taken = await takeChallenge(tx, actor.authSessionId);
  const passkeys = await listPasskeys(tx, actor.personId);
  const passkey = passkeys.find((held) => held.credentialId === body.answer.id);
  const origin = answerOrigin(body.answer);
  const place = passkeyPlace(context.settings);
  if (!taken || !passkey || !place.allows(origin)) throw refuse('sign_in/passkey_refused');
  const expected = { challenge: taken.challenge, origin, rpId: place.rpId };
  const verified = await verify(body.answer, expected, passkey);
  if (!verified.verified) throw refuse('sign_in/passkey_refused');
  await updateSignCount(tx, passkey.credentialId, verified.authenticationInfo.newCounter);
  await markSecondFactor(tx, actor.authSessionId, now);
  return describeMe(context, { ...actor, secondFactor: true });
}

/** The library throws for an answer it cannot read; to the person that is a refusal as well. */
async function verify(
  answer: Record<string, unknown>,
  expected: { challenge: string; origin: string; rpId: string },
  passkey: PasskeyRow,
): Promise<VerifiedAuthenticationResponse> {
  try {
    return await verifyAuthenticationResponse({
      response: answer as unknown as AuthenticationResponseJSON,
      expectedChallenge: expected.challenge,
      expectedOrigin: expected.origin,
      expectedRPID: expected.rpId,
      requireUserVerification: false,
      credential: {
        id: passkey.credentialId,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: passkey.signCount,
      },
    });
  } catch {
    throw refuse('sign_in/passkey_refused');
  }
}
