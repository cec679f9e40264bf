import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { startTotp as operation } from '@linli/contract/second-factor';
import { generateSecret, generateURI } from 'otplib';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { findPerson } from './persons.queries';
import { refuseUnproven } from './refuse-unproven';
import { savePendingTotp } from './second-factor.queries';

/** Makes a secret that waits for its first code; the one in use stays until then. */
export async function startTotp(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, secrets } = context;
  const actor = personActor(context);
  await refuseUnproven(tx, actor);
  const person = await findPerson(tx, actor.personId);
  assert(person, 'an actor is a person');
  const secret = generateSecret();
  await savePendingTotp(tx, actor.personId, secrets.encrypt(secret));
  const otpauthUri = generateURI({ issuer: '邻里积分', label: person.name || 'Linli', secret });
  return { secret, otpauthUri };
}
