import type { registerDevice as operation } from '@linli/contract/devices';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { isSoundDeviceKey } from '@linli/core/devices/device-key';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findDeviceByKey, insertDevice, insertProgress } from './devices.queries';
import { refuseOtherRules } from './refuse-other-rules';

/** A machine is let in by its public key. Its private key was made in it and stays there. */
export async function registerDevice(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const publicKey = keyOf(body.publicKey);
  await refuseOtherRules(context, body.awards);
  const { requestId: _, ...device } = body;
  const id = ids.next();
  const registeredBy = personActor(context).personId;
  if (!(await insertDevice(tx, { ...device, id, publicKey, registeredBy }, now))) {
    const holder = await findDeviceByKey(tx, publicKey);
    throw refuse('devices/key_taken', { name: holder?.name ?? '' });
  }
  await insertProgress(tx, id, now);
  return { id };
}

/** Base64 of exactly 32 bytes that are a sound key; other spellings are slips of the hand. */
function keyOf(text: string): Buffer {
  const key = Buffer.from(text, 'base64');
  const sound = key.toString('base64') === text && isSoundDeviceKey(key);
  if (!sound) throw refuse('devices/key_invalid');
  return key;
}
