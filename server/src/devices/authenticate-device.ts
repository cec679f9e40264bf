import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { signedText } from '@linli/core/devices/signed-text';
import type { AuthenticateDevice, SignedCall } from '../platform/authenticate';
import type { Database } from '../platform/database';
import { refuse } from '../platform/refuse';
import { findDeviceKey } from './devices.queries';

/**
 * From a signature to the machine that made it. A machine's key never changes, so it is read once
 * and kept ready; whether the machine may still act is asked in the transaction, with its row held,
 * so that a revocation on any node holds from its commit on.
 */
export function createAuthenticateDevice(database: Database): AuthenticateDevice {
  const keys = new Map<string, KeyObject>();

  async function keyOf(communityId: string, deviceId: string): Promise<KeyObject> {
    const known = keys.get(deviceId);
    if (known) return known;
    const found = await database.transaction(communityId, (tx) => findDeviceKey(tx, deviceId), {
      readOnly: true,
    });
    if (!found) throw refuse('request/not_found');
    const key = publicKeyOf(found.publicKey);
    if (found.state === 'revoked') return key;
    const oldest = keys.size >= KEYS_MAX ? keys.keys().next().value : undefined;
    if (oldest !== undefined) keys.delete(oldest);
    keys.set(deviceId, key);
    return key;
  }

  return async (call) => {
    const { communityId, deviceId } = call.params as { communityId: string; deviceId: string };
    const { sentAt, value } = call.signature;
    if (!SIGNATURE.test(value) || !INSTANT.test(sentAt) || Number.isNaN(Date.parse(sentAt))) {
      throw refuse('devices/signature_wrong');
    }
    const text = Buffer.from(textOf(call, communityId, deviceId));
    const key = await keyOf(communityId, deviceId);
    if (!verify(null, text, key, Buffer.from(value, 'base64'))) {
      throw refuse('devices/signature_wrong');
    }
    return { kind: 'device', deviceId, sentAt };
  };
}

function textOf(call: SignedCall, communityId: string, deviceId: string): string {
  const { requestId, events = [] } = call.body as {
    requestId: string;
    events?: readonly { readonly counter: number }[];
  };
  const counters = events.map((event) => event.counter);
  return signedText({
    purpose: call.operation === 'recordDeviceEvents' ? 'events' : 'binding',
    communityId,
    deviceId,
    requestId,
    counters: {
      first: counters.length > 0 ? Math.min(...counters) : 0,
      last: counters.length > 0 ? Math.max(...counters) : 0,
    },
    sentAt: call.signature.sentAt,
    bodyHash: call.signature.bodyHash,
  });
}

/** The fixed beginning of an Ed25519 key in the form node reads. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
/** 64 bytes. */
const SIGNATURE = /^[A-Za-z0-9+/]{86}==$/;
const INSTANT = /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/;
const KEYS_MAX = 20_000;

function publicKeyOf(bytes: Buffer): KeyObject {
  const key = Buffer.concat([SPKI_PREFIX, bytes]);
  return createPublicKey({ key, format: 'der', type: 'spki' });
}
