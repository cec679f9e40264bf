import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { confirmPasskey as operation } from '@linli/contract/second-factor';
import {
  type RegistrationResponseJSON,
  type VerifiedRegistrationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { answerOrigin } from './answer-origin';
import { describeMe } from './describe-me';
import { passkeyPlace } from './passkey-place';
import { refuseUnproven } from './refuse-unproven';
import { insertPasskey, markSecondFactor, takeChallenge } from './second-factor.queries';

/** Registers the passkey; whoever just made it has also just shown it. */
export async function confirmPasskey(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  await refuseUnproven(tx, actor);
  const taken = await takeChallenge(tx, actor.authSessionId);
  const origin = answerOrigin(body.answer);
  const place = passkeyPlace(context.settings);
  if (!taken || !place.allows(origin)) throw refuse('sign_in/passkey_refused');
  const verified = await verify(body.answer, taken.challenge, origin, place.rpId);
  if (!verified.verified) throw refuse('sign_in/passkey_refused');
  const { credential } = verified.registrationInfo;
  const added = await insertPasskey(tx, {
    credentialId: credential.id,
    personId: actor.personId,
    publicKey: Buffer.from(credential.publicKey),
    signCount: credential.counter,
    transports: knownTransports(credential.transports),
    now,
  });
  if (added === 0) throw refuse('sign_in/passkey_refused');
  await markSecondFactor(tx, actor.authSessionId, now);
  return describeMe(context, { ...actor, secondFactor: true });
}

/** What the browser says about itself is not checked by the library. */
function knownTransports(given: unknown): string[] {
  return Array.isArray(given) ? TRANSPORTS.filter((transport) => given.includes(transport)) : [];
}

const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'];

/** The library throws for an answer it cannot read; to the person that is a refusal as well. */
async function verify(
  answer: Record<string, unknown>,
  expectedChallenge: string,
  expectedOrigin: string,
  expectedRPID: string,
): Promise<VerifiedRegistrationResponse> {
  try {
    return await verifyRegistrationResponse({
      response: answer as unknown as RegistrationResponseJSON,
      expectedChallenge,
      expectedOrigin,
      expectedRPID,
      requireUserVerification: false,
    });
  } catch {
    throw refuse('sign_in/passkey_refused');
  }
}
