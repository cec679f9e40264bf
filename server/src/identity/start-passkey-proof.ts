import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { startPasskeyProof as operation } from '@linli/contract/second-factor';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { passkeyPlace } from './passkey-place';
import { listPasskeys, saveChallenge } from './second-factor.queries';

export async function startPasskeyProof(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const actor = personActor(context);
  const held = await listPasskeys(tx, actor.personId);
  if (held.length === 0) throw refuse('sign_in/passkey_refused');
  const options = await generateAuthenticationOptions({
    rpID: passkeyPlace(context.settings).rpId,
    allowCredentials: held.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports,
    })),
    userVerification: 'preferred',
  });
  await saveChallenge(tx, actor.authSessionId, options.challenge);
  return { options: { ...options } };
}
