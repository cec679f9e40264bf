import { addCosignature, readPublicLog, readReceipt } from '@linli/contract/transparency';
import { readCheckpoint } from '@linli/core/transparency/checkpoint';
import { readPolicy } from '@linli/core/transparency/policy';
import { checkReceipt } from '@linli/core/transparency/receipt';
import { signatureLine } from '@linli/core/transparency/signed-note';
import { keyOfSeed, keyTypes, writeVerifierKey } from '@linli/core/transparency/verifier-key';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPost, earn, post } from '../testing/factories/ledger';
import { aLog, type TestLog } from '../testing/factories/log';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { addWitness } from './add-witness';

let app: TestApp;
let log: TestLog;
let communityId: string;
let anna: TestResident;
const time = 1_773_104_400;
const seeds = [1, 2, 3].map((number) => Buffer.alloc(32, number));
const nothing = { params: {}, query: {}, body: {} };

beforeAll(async () => {
  app = await startTestApp();
  communityId = await aCommunity(app);
  anna = await aResident(app, communityId);
});
afterAll(async () => {
  await log.remove();
  await app.close();
});

function line(witness: number, checkpoint: string): string {
  const seed = seeds[witness - 1] as Buffer;
  return signatureLine(readCheckpoint(checkpoint).note.text, {
    name: `w${witness}.example`,
    seed,
    time,
  }).trim();
}

async function award(): Promise<string> {
  const made = aPost(app, anna.residentId, earn(20));
  await post(app, communityId, [made]);
  return made.transferId;
}

async function statusOf(transferId: string) {
  const input = { params: { communityId, transferId }, query: {}, body: {} };
  const { receipt, policy } = await app.call(readReceipt, input, anna);
  return checkReceipt(receipt ?? '', readPolicy(policy)).checkpoint;
}

describe('readPublicLog', () => {
  it('is not found before the log has begun, then says whose key to look for', async () => {
    expect(await app.refusal(readPublicLog, {})).toMatchObject({ status: 404 });
    log = await aLog(app);
    await award();
    const size = await log.goOn();
    const shown = await app.call(readPublicLog, nothing);
    expect(shown).toMatchObject({
      origin: 'test.example/log',
      key: writeVerifierKey(log.key),
      size,
      witnesses: [],
      witnessesNeeded: 0,
      incidents: [],
      erasures: { subjects: 0, leaves: 0 },
    });
    expect(shown.fingerprint).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
    expect(shown.toSign).toBe(await log.published());
  });
});

describe('addCosignature', () => {
  it('adds up what people sign at different hours, below the same checkpoint', async () => {
    for (const [place, seed] of seeds.entries()) {
      const name = `w${place + 1}`;
      const key = writeVerifierKey(keyOfSeed(`${name}.example`, keyTypes.witness, seed));
      await addWitness(log, { name, key, url: null });
    }
    const transferId = await award();
    const size = await log.goOn();
    expect(await statusOf(transferId)).toMatchObject({ size, witnesses: [], witnessed: false });
    const first = (await app.call(readPublicLog, nothing)).toSign ?? '';
    const body = { size, line: line(1, first) };
    expect(await app.call(addCosignature, { ...nothing, body })).toEqual({ witness: 'w1' });
    expect(await app.call(addCosignature, { ...nothing, body })).toEqual({ witness: 'w1' });
    expect(await statusOf(transferId)).toMatchObject({ witnesses: [{ name: 'w1', time }] });

    await award();
    await log.goOn();
    const second = await app.call(readPublicLog, nothing);
    expect(second.size).toBeGreaterThan(size);
    expect(readCheckpoint(second.toSign ?? '').size).toBe(size);
    await app.call(addCosignature, {
      ...nothing,
      body: { size, line: line(3, second.toSign ?? '') },
    });
    expect(await statusOf(transferId)).toMatchObject({
      size,
      witnessed: true,
      witnesses: [{ name: 'w1' }, { name: 'w3' }],
    });
    const third = await app.call(readPublicLog, nothing);
    expect(readCheckpoint(third.toSign ?? '').size).toBe(third.size);
    expect(third).toMatchObject({
      witnessesNeeded: 2,
      witnesses: [
        { name: 'w1', size, signedAt: new Date(time * 1000).toISOString() },
        { name: 'w2', size: null },
        { name: 'w3', size },
      ],
    });
  });

  it('takes nothing that does not fit', async () => {
    const { toSign, size } = await app.call(readPublicLog, nothing);
    const good = line(2, toSign ?? '');
    const stranger = signatureLine(readCheckpoint(toSign ?? '').note.text, {
      name: 'w9.example',
      seed: Buffer.alloc(32, 9),
      time,
    }).trim();
    for (const bad of [good.replace(/.{5}$/, 'AAAA='), 'nonsense', stranger, `${good} `]) {
      expect(
        await app.refusal(addCosignature, { ...nothing, body: { size, line: bad } }),
      ).toMatchObject({ status: 400, code: 'log/cosignature_wrong' });
    }
    const older = { size: 0, line: good };
    expect((await app.refusal(addCosignature, { ...nothing, body: older })).status).toBe(404);
    expect((await app.refusal(addCosignature, { ...nothing, body: {} })).status).toBe(400);
  });
});
