import {
  approveErasure,
  listErasures,
  requestErasure,
  withdrawErasure,
} from '@linli/contract/erasures';
import { readPublicLog, readReceipt } from '@linli/contract/transparency';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aPost, earn, findingsOf, post } from '../testing/factories/ledger';
import { aLog, type TestLog } from '../testing/factories/log';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { compareLog } from './compare-log';
import { settleRestoredLog } from './settle-restored-log';

let app: TestApp;
let log: TestLog;
let communityId: string;
let chair: TestResident;
let second: TestResident;
let anna: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  log = await aLog(app);
  communityId = await aCommunity(app);
  chair = await aResident(app, communityId, { roles: ['committee'] });
  second = await aResident(app, communityId, { roles: ['representative'] });
});
afterAll(async () => {
  await log.remove();
  await app.close();
});
beforeEach(async () => {
  anna = await aResident(app, communityId);
});

async function award(points = 20): Promise<string> {
  const made = aPost(app, anna.residentId, earn(points));
  await post(app, communityId, [made]);
  return made.transferId;
}

const wish = (residentId = anna.residentId) => ({
  params: { communityId },
  query: {},
  body: { requestId: app.ids.next(), residentId, reason: 'own_wish' as const },
});

const on = (erasureId: string) => ({
  params: { communityId, erasureId },
  query: {},
  body: { requestId: app.ids.next() },
});

async function keyOf(residentId: string): Promise<Buffer | undefined> {
  const row = await app.owner.row<{ sealedKey: Buffer }>(sql`
    select sealed_key from log_subject where subject_id = ${residentId}`);
  return row?.sealedKey;
}

describe('requestErasure', () => {
  it('waits for a second person; one wish at a time, and it can be taken back', async () => {
    const { id } = await app.call(requestErasure, wish(), chair);
    expect(await app.refusal(requestErasure, wish(), chair)).toMatchObject({
      status: 409,
      code: 'log/erasure_waits',
    });
    const { erasures } = await app.call(
      listErasures,
      { params: { communityId }, query: {}, body: {} },
      second,
    );
    expect(erasures[0]).toMatchObject({ id, state: 'waiting', isOwn: false, leaves: null });
    expect(erasures[0]?.residentName).toMatch(/\*/);
    await app.call(withdrawErasure, on(id), chair);
    expect(await app.refusal(withdrawErasure, on(id), chair)).toMatchObject({
      code: 'log/erasure_over',
    });
    expect(await app.refusal(approveErasure, on(id), second)).toMatchObject({
      code: 'log/erasure_over',
    });
    const again = wish();
    const first = await app.call(requestErasure, again, chair);
    expect(await app.call(requestErasure, again, chair)).toEqual(first);
  });

  it('is for residents of this community, by the committee', async () => {
    const refusals = [
      await app.refusal(requestErasure, wish(app.ids.next()), chair),
      await app.refusal(requestErasure, wish(), second),
      await app.refusal(requestErasure, wish(), anna),
      await app.refusal(requestErasure, wish()),
      await app.refusal(requestErasure, { ...wish(), body: { reason: 'none' } }, chair),
      await app.refusal(
        requestErasure,
        { ...wish(), params: { communityId: await aCommunity(app) } },
        chair,
      ),
    ];
    expect(refusals.map(({ status }) => status)).toEqual([404, 403, 403, 401, 400, 404]);
    expect(await app.refusal(approveErasure, on(app.ids.next()), second)).toMatchObject({
      status: 404,
    });
  });
});

describe('approveErasure', () => {
  it('makes the leaves nobody’s; tree, sums and count stay for all to see', async () => {
    const transferId = await award();
    await award(5);
    await log.goOn();
    const before = await log.entries();
    const counted = await app.call(readPublicLog, { params: {}, query: {}, body: {} });
    const { id } = await app.call(requestErasure, wish(), chair);
    expect(await app.refusal(approveErasure, on(id), chair)).toMatchObject({
      status: 403,
      code: 'log/erasure_own',
    });
    expect(await app.call(approveErasure, on(id), second)).toEqual({ leaves: 2 });
    expect(await keyOf(anna.residentId)).toBeUndefined();
    await log.goOn();
    const after = await log.entries();
    expect(after.slice(0, before.length)).toEqual(before);
    const receipt = await app.call(
      readReceipt,
      { params: { communityId, transferId }, query: {}, body: {} },
      anna,
    );
    expect(receipt.receipt).toBeNull();
    const told = await app.call(readPublicLog, { params: {}, query: {}, body: {} });
    expect(told.erasures).toEqual({
      subjects: counted.erasures.subjects + 1,
      leaves: counted.erasures.leaves + 2,
    });
    expect(await compareLog(app.database, app.secrets)).toEqual([]);
    expect(await findingsOf(app, communityId)).toEqual([]);
    expect(await app.refusal(requestErasure, wish(), chair)).toMatchObject({
      code: 'log/erased_already',
    });
  });

  it('is not undone by an entry that comes later', async () => {
    await award();
    await log.goOn();
    const { id } = await app.call(requestErasure, wish(), chair);
    await app.call(approveErasure, on(id), second);
    await award(3);
    await log.goOn();
    expect(await keyOf(anna.residentId)).toBeUndefined();
    expect(await compareLog(app.database, app.secrets)).toEqual([]);
  });

  it('hides nothing: while a row differs from its leaf, or waits, nothing is erased', async () => {
    const transferId = await award();
    const { id } = await app.call(requestErasure, wish(), chair);
    expect(await app.refusal(approveErasure, on(id), second)).toMatchObject({
      status: 409,
      code: 'log/rows_differ',
    });
    await log.goOn();
    await app.owner.run(sql`update transfer set reason = '改过' where id = ${transferId}`);
    expect(await app.refusal(approveErasure, on(id), second)).toMatchObject({
      code: 'log/rows_differ',
    });
    await app.owner.run(sql`update transfer set reason = '按规则' where id = ${transferId}`);
    expect(await app.call(approveErasure, on(id), second)).toEqual({ leaves: 1 });
  });

  it('holds also after an old backup brought the key back', async () => {
    await award();
    const bert = await aResident(app, communityId);
    await post(app, communityId, [aPost(app, bert.residentId, earn(1))]);
    await log.goOn();
    const sealedKey = await keyOf(anna.residentId);
    const { id } = await app.call(requestErasure, wish(), chair);
    await app.call(approveErasure, on(id), second);
    await log.goOn();
    await app.owner.run(sql`
      insert into log_subject (community_id, subject_id, sealed_key)
      values (${communityId}, ${anna.residentId}, ${sealedKey})`);
    expect(await settleRestoredLog(app.owner, log)).toEqual([]);
    expect(await keyOf(anna.residentId)).toBeUndefined();
    expect(await keyOf(bert.residentId)).toBeDefined();
  });
});
