import { downloadReceipt, listMyOpenings, readReceipt } from '@linli/contract/transparency';
import { checkOwnEntries } from '@linli/core/transparency/check-own-entries';
import type { LeafType } from '@linli/core/transparency/leaf';
import { readPolicy } from '@linli/core/transparency/policy';
import { checkReceipt } from '@linli/core/transparency/receipt';
import { readTransferPayload } from '@linli/core/transparency/transfer-payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPost, earn, post } from '../testing/factories/ledger';
import { aLog, type TestLog } from '../testing/factories/log';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let log: TestLog;
let communityId: string;
let anna: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  log = await aLog(app);
  communityId = await aCommunity(app);
  anna = await aResident(app, communityId);
});
afterAll(async () => {
  await log.remove();
  await app.close();
});

async function award(points: number, resident = anna): Promise<string> {
  const made = aPost(app, resident.residentId, earn(points), { actorRole: 'organizer' });
  await post(app, communityId, [made]);
  return made.transferId;
}

const at = (transferId: string) => ({ params: { communityId, transferId } });

describe('readReceipt', () => {
  it('proves an own entry to the phone that asks, once it is published', async () => {
    const transferId = await award(20);
    const waiting = await app.call(readReceipt, { ...at(transferId), query: {}, body: {} }, anna);
    expect(waiting.receipt).toBeNull();
    const size = await log.goOn();
    const { receipt, policy } = await app.call(
      readReceipt,
      { ...at(transferId), query: {}, body: {} },
      anna,
    );
    const checked = checkReceipt(receipt ?? '', readPolicy(policy));
    expect(checked.checkpoint).toMatchObject({ size, witnesses: [], witnessed: true });
    expect(readTransferPayload(checked.receipt.opening.payload)).toMatchObject({
      id: transferId,
      kind: 'award',
      amount: 20,
      role: 'organizer',
      title: { zh: '夜间巡逻', en: 'Night patrol' },
    });
    expect(receipt).not.toContain(anna.residentId);
  });

  it('gives none of others: another resident’s, another community’s, no such entry', async () => {
    const other = await aResident(app, communityId);
    const theirs = await award(5, other);
    await log.goOn();
    const refusals = [
      await app.refusal(readReceipt, at(theirs), anna),
      await app.refusal(readReceipt, at(app.ids.next()), anna),
      await app.refusal(
        readReceipt,
        { params: { communityId: await aCommunity(app), transferId: theirs } },
        anna,
      ),
    ];
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({ status: 404, code: 'request/not_found' });
    }
    expect(await app.refusal(readReceipt, at(theirs))).toMatchObject({ status: 401 });
    expect(await app.refusal(readReceipt, at('x'), anna)).toMatchObject({ status: 400 });
  });

  it('is refused by everyone when a word of it is changed', async () => {
    const transferId = await award(3);
    await log.goOn();
    const { receipt, policy } = await app.call(
      readReceipt,
      { ...at(transferId), query: {}, body: {} },
      anna,
    );
    const bent = (receipt ?? '').replace(/extra (.*)/, (_, extra) => {
      const text = Buffer.from(extra, 'base64').toString().replace('"amount":3', '"amount":9');
      return `extra ${Buffer.from(text).toString('base64')}`;
    });
    expect(() => checkReceipt(bent, readPolicy(policy))).toThrow(
      expect.objectContaining({ code: 'not_included' }),
    );
  });
});

describe('downloadReceipt', () => {
  it('gives the same as a file, or says that it is too early', async () => {
    const transferId = await award(8);
    expect(await app.refusal(downloadReceipt, at(transferId), anna)).toMatchObject({
      status: 409,
      code: 'log/not_published_yet',
    });
    await log.goOn();
    const answer = await app.send(downloadReceipt, at(transferId), anna);
    expect(answer.headers['content-disposition']).toContain(`${transferId}.tlog-proof`);
    const { policy } = await app.call(
      readReceipt,
      { ...at(transferId), query: {}, body: {} },
      anna,
    );
    const text = String(answer.body);
    expect(checkReceipt(text, readPolicy(policy)).receipt.index).toBeGreaterThan(0);
    const other = await aResident(app, communityId);
    expect(await app.refusal(downloadReceipt, at(transferId), other)).toMatchObject({
      status: 404,
    });
  });
});

describe('listMyOpenings', () => {
  it('shows an account whole, so that nothing can be left out unseen', async () => {
    const bea = await aResident(app, communityId);
    for (const points of [20, 5, 7]) await award(points, bea);
    await log.goOn();
    await award(1, bea);
    const input = { params: { communityId }, query: { from: 1, limit: 200 }, body: {} };
    const { openings, newest } = await app.call(listMyOpenings, input, bea);
    const entries = openings.map(({ index, type, nonce, payload }) => ({
      index,
      opening: {
        type: type as LeafType,
        nonce: Buffer.from(nonce, 'hex'),
        payload: JSON.parse(payload),
      },
    }));
    expect(checkOwnEntries(entries)).toMatchObject({
      problems: [],
      newest: { seq: 3, balance: 32 },
    });
    expect(newest).toBe(4);
    const seen = checkOwnEntries(entries.slice(0, 2)).newest;
    const rest = { ...input, query: { from: 2, limit: 1 } };
    expect((await app.call(listMyOpenings, rest, bea)).openings).toEqual([openings[1]]);
    expect(checkOwnEntries(entries.slice(1), seen).problems).toEqual([]);
  });

  it('is for whoever the account belongs to', async () => {
    const input = { params: { communityId } };
    expect(await app.refusal(listMyOpenings, input)).toMatchObject({ status: 401 });
    const elsewhere = { params: { communityId: await aCommunity(app) } };
    expect(await app.refusal(listMyOpenings, elsewhere, anna)).toMatchObject({ status: 404 });
    const wrong = { ...input, query: { from: 0 } };
    expect(await app.refusal(listMyOpenings, wrong, anna)).toMatchObject({ status: 400 });
  });
});
