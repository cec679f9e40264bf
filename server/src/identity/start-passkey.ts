import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { startPasskey as operation } from '@linli/contract/second-factor';
import { generateRegistrationOptions } from '@simplewebauthn/server';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { passkeyPlace } from './passkey-place';
import { findPerson } from './persons.queries';
import { refuseUnproven } from './refuse-unproven';
import { listPasskeys, saveChallenge } from './second-factor.queries';

export async function startPasskey(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const actor = personActor(context);
  await refuseUnproven(tx, actor);
  const person = await findPerson(tx, actor.personId);
  assert(person, 'an actor is a person');
  const held = await listPasskeys(tx, actor.personId);
  const options = await generateRegistrationOptions({
    rpName: '邻里积分',
    rpID: passkeyPlace(context.settings).rpId,
    userName: person.name || 'Linli',
    userID: new Uint8Array(Buffer.from(person.id.replaceAll('-', ''), 'hex')),
    attestationType: 'none',
    excludeCredentials: held.map((passkey) => ({ id: passkey.credentialId })),
    authenticatorSelection: { residentKey: 'discouraged', userVerification: 'preferred' },
  });
  await saveChallenge(tx, actor.authSessionId, options.challenge);
  return { options: { ...options } };
}
