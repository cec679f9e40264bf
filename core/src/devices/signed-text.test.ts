import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { signedText } from './signed-text';

interface Vectors {
  publicKey: string;
  communityId: string;
  deviceId: string;
  cases: {
    name: string;
    purpose: 'events' | 'binding';
    requestId: string;
    first: number;
    last: number;
    sentAt: string;
    body: string;
    bodyHash: string;
    signedText: string;
    signature: string;
  }[];
}

const place = '../../../docs/concepts/device-protocol-vectors.json';
const vectors = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8')) as Vectors;
const { publicKey, communityId, deviceId, cases } = vectors;
const spki = Buffer.concat([
  Buffer.from('302a300506032b6570032100', 'hex'),
  Buffer.from(publicKey, 'base64'),
]);
const key = createPublicKey({ key: spki, format: 'der', type: 'spki' });

describe('the published vectors', () => {
  test.each(cases)('$name', (vector) => {
    const { purpose, requestId, first, last, sentAt, body, bodyHash } = vector;
    expect(createHash('sha256').update(body, 'utf8').digest('hex')).toBe(bodyHash);
    const counters = { first, last };
    const text = signedText({
      purpose,
      communityId,
      deviceId,
      requestId,
      counters,
      sentAt,
      bodyHash,
    });
    expect(text).toBe(vector.signedText);
    const signature = Buffer.from(vector.signature, 'base64');
    expect(verify(null, Buffer.from(text), key, signature)).toBe(true);
  });

  test('no two parts can be taken for each other', () => {
    const [one] = cases;
    if (!one) throw new Error('There are vectors');
    const request = {
      purpose: one.purpose,
      communityId,
      deviceId,
      requestId: one.requestId,
      counters: { first: 1, last: 11 },
      sentAt: one.sentAt,
      bodyHash: one.bodyHash,
    };
    const texts = [
      request,
      { ...request, purpose: 'binding' as const },
      { ...request, communityId: deviceId, deviceId: communityId },
      { ...request, counters: { first: 11, last: 1 } },
      { ...request, sentAt: '2026-03-10T01:00:01Z' },
    ].map(signedText);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
