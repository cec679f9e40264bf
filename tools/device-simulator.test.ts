import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type DeviceEvent,
  deviceKeyOf,
  rawPublicKey,
  signBatch,
  signBinding,
} from './device-simulator/reference-device';
import { everyMishap, runLoad } from './device-simulator/run-load';

interface Vectors {
  privateKey: string;
  publicKey: string;
  communityId: string;
  deviceId: string;
  cases: {
    name: string;
    purpose: string;
    requestId: string;
    sentAt: string;
    body: string;
    signature: string;
  }[];
}

const place = '../docs/concepts/device-protocol-vectors.json';
const vectors = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8')) as Vectors;
const { communityId, deviceId, cases } = vectors;

describe('the reference machine', () => {
  const privateKey = deviceKeyOf(Buffer.from(vectors.privateKey, 'base64'));
  const machine = { address: '', communityId, deviceId, privateKey };

  test('has the key of the document', () => {
    expect(rawPublicKey(createPublicKey(privateKey))).toBe(vectors.publicKey);
  });

  test.each(cases)('signs as the document says: $name', (vector) => {
    const { requestId, sentAt } = vector;
    const body = JSON.parse(vector.body) as { events: DeviceEvent[]; vendorUser: string };
    const request =
      vector.purpose === 'events'
        ? signBatch(machine, requestId, body.events, new Date(sentAt))
        : signBinding(machine, requestId, body.vendorUser, new Date(sentAt));
    expect(request.body).toBe(vector.body);
    expect(request.headers['linli-sent-at']).toBe(sentAt);
    expect(request.headers['linli-signature']).toBe(vector.signature);
  });
});

test('a fleet with every mishap loses nothing and brings nothing twice', async () => {
  const often = Object.fromEntries(Object.keys(everyMishap).map((mishap) => [mishap, 20]));
  const report = await runLoad({
    devices: 12,
    rate: 10,
    seconds: 6,
    communities: 2,
    mishaps: { ...everyMishap, ...often },
    say: () => undefined,
  });
  expect(report.findings).toEqual([]);
  expect(report.events).toBeGreaterThan(0);
  expect(Object.values(report.outcomes).reduce((sum, count) => sum + count, 0)).toBe(report.events);
}, 180_000);
