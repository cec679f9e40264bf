import { randomUUID } from 'node:crypto';
import { listMyRedemptions, readMyRedemption, reserveReward } from '@linli/contract/mall';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aMall, aPerson, aReward, givePoints, type Mall, reserve } from '../testing/factories/mall';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let mall: Mall;

beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-10-28T10:00:00.000Z') });
  mall = await aMall(app);
});
afterAll(() => app.close());

function order(rewardId: string, requestId: string = randomUUID()) {
  return { params: { communityId: mall.communityId }, query: {}, body: { requestId, rewardId } };
}

function booksOf(accountId: string) {
  return app.owner.row<Record<string, unknown>>(sql`
    select a.balance,
      (select sum(amount) from lot where account_id = ${accountId}) as lots,
      (select sum(amount) from entry where account_id = ${accountId}) as entries
    from account a where a.id = ${accountId}`);
}

describe('reserveReward', () => {
  it('takes points that expire first, one piece, and gives a code until the last day', async () => {
    const rewardId = await aReward(app, mall, { stock: 3, codeValidDays: 14 });
    const resident = await aPerson(app, mall.communityId);
    await givePoints(
      app,
      mall.communityId,
      [resident.residentId],
      [
        { amount: 200, expiresOn: '2027-12-31' },
        { amount: 70, expiresOn: '2026-12-31' },
      ],
    );
    const answer = await app.call(reserveReward, order(rewardId), resident);
    expect(answer.balance).toBe(170);
    expect(answer.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
    // 11 November, to its last instant in Shanghai.
    expect(answer.validUntil).toBe('2026-11-11T15:59:59.999Z');
    const lots = await app.owner.rows(sql`
      select expires_on, amount from lot where account_id = ${resident.residentId}
      order by expires_on`);
    expect(lots).toEqual([
      { expiresOn: '2026-12-31', amount: 0 },
      { expiresOn: '2027-12-31', amount: 170 },
    ]);
    const stock = await app.owner.row(sql`select stock from reward where id = ${rewardId}`);
    expect(stock).toEqual({ stock: 2 });
    expect(app.events.at(-1)).toEqual({
      kind: 'redemption',
      residentId: resident.residentId,
      redemptionId: answer.redemptionId,
      state: 'reserved',
    });
  });

  it('shows the code to its owner while it waits, and stores only its keyed hash', async () => {
    const rewardId = await aReward(app, mall);
    const resident = await aPerson(app, mall.communityId);
    await givePoints(
      app,
      mall.communityId,
      [resident.residentId],
      [{ amount: 100, expiresOn: null }],
    );
    const { redemptionId, code } = await reserve(app, mall, rewardId, resident);
    const params = { communityId: mall.communityId, redemptionId };
    const read = await app.call(readMyRedemption, { params, query: {}, body: {} }, resident);
    expect(read).toMatchObject({ code, state: 'reserved', counterName: '便民驿站', points: 100 });
    const list = await app.call(
      listMyRedemptions,
      { params: { communityId: mall.communityId }, query: {}, body: {} },
      resident,
    );
    expect(list.redemptions.map((redemption) => redemption.id)).toEqual([redemptionId]);
    const stored = await app.owner.row<{ row: string }>(sql`
      select to_jsonb(redemption)::text as row from redemption where id = ${redemptionId}`);
    expect(stored?.row).not.toContain(code);
    const answers = await app.owner.rows<{ response: Buffer }>(sql`select response from request`);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers.filter(({ response }) => response.includes(code))).toEqual([]);
    const neighbour = await aPerson(app, mall.communityId);
    expect(await app.refusal(readMyRedemption, { params }, neighbour)).toMatchObject({
      status: 404,
      code: 'request/not_found',
    });
  });

  it.each([
    ['ledger/not_enough', { pricePoints: 101 }, { short: 1 }],
    ['mall/out_of_stock', { stock: 0 }, undefined],
    ['request/not_found', 'unknown', undefined],
    ['mall/reward_not_offered', 'hidden', undefined],
  ] as const)('refuses with %s and leaves nothing behind', async (code, options, details) => {
    const rewardId =
      options === 'unknown'
        ? randomUUID()
        : await aReward(app, mall, options === 'hidden' ? {} : options);
    if (options === 'hidden') {
      await app.owner.run(sql`update reward set state = 'hidden' where id = ${rewardId}`);
    }
    const resident = await aPerson(app, mall.communityId);
    await givePoints(
      app,
      mall.communityId,
      [resident.residentId],
      [{ amount: 100, expiresOn: null }],
    );
    const stockOf = () => app.owner.rows(sql`select stock from reward where id = ${rewardId}`);
    const before = await stockOf();
    const refusal = await app.refusal(reserveReward, order(rewardId), resident);
    expect(refusal.code).toBe(code);
    if (details) expect(refusal.details).toEqual(details);
    expect(await stockOf()).toEqual(before);
    expect(await booksOf(resident.residentId)).toEqual({ balance: 100, lots: 100, entries: 100 });
    const left = await app.owner.rows(sql`
      select 1 from reward_use where resident_id = ${resident.residentId}
      union all select 1 from redemption where resident_id = ${resident.residentId}`);
    expect(left).toEqual([]);
  });

  it('holds the limit per person and period, and counts anew in the next one', async () => {
    const rewardId = await aReward(app, mall, { perPersonLimit: 1, pricePoints: 10 });
    const resident = await aPerson(app, mall.communityId);
    await givePoints(
      app,
      mall.communityId,
      [resident.residentId],
      [{ amount: 50, expiresOn: null }],
    );
    await reserve(app, mall, rewardId, resident);
    const refusal = await app.refusal(reserveReward, order(rewardId), resident);
    expect(refusal).toMatchObject({ code: 'mall/limit_reached', details: { limit: 1 } });
    const october = app.clock.now();
    app.clock.set(new Date('2026-10-31T16:00:00.000Z'));
    expect((await reserve(app, mall, rewardId, resident)).balance).toBe(30);
    app.clock.set(october);
  });

  it('gives a repeated request its first answer and another body a refusal', async () => {
    const rewardId = await aReward(app, mall, { pricePoints: 30 });
    const resident = await aPerson(app, mall.communityId);
    await givePoints(
      app,
      mall.communityId,
      [resident.residentId],
      [{ amount: 100, expiresOn: null }],
    );
    const once = order(rewardId);
    const first = await app.call(reserveReward, once, resident);
    const again = await Promise.all(
      Array.from({ length: 8 }, () => app.call(reserveReward, once, resident)),
    );
    for (const answer of again) expect(answer).toEqual(first);
    expect(await booksOf(resident.residentId)).toEqual({ balance: 70, lots: 70, entries: 70 });
    await app.owner.run(sql`delete from request where request_id = ${once.body.requestId}`);
    expect(await app.refusal(reserveReward, once, resident)).toMatchObject({
      code: 'request/id_reused',
    });
    const stock = await app.owner.row(sql`select stock from reward where id = ${rewardId}`);
    expect(stock).toEqual({ stock: 9 });
    const other = order(await aReward(app, mall), once.body.requestId);
    expect(await app.refusal(reserveReward, other, resident)).toMatchObject({
      code: 'request/id_reused',
    });
  });

  it('is closed to the public, to staff without a resident, and to other communities', async () => {
    const rewardId = await aReward(app, mall);
    expect((await app.refusal(reserveReward, order(rewardId))).status).toBe(401);
    const foreign = await aPerson(app, (await aMall(app)).communityId);
    expect((await app.refusal(reserveReward, order(rewardId), foreign)).status).toBe(404);
    const clerk = await aPerson(app, mall.communityId, { roles: ['counter_clerk'] });
    await app.owner.run(sql`update resident set state = 'left' where id = ${clerk.residentId}`);
    expect((await app.refusal(reserveReward, order(rewardId), clerk)).status).toBe(403);
    const wrong = { ...order(rewardId), body: { requestId: 'x', rewardId } };
    expect((await app.refusal(reserveReward, wrong, mall.committee)).status).toBe(400);
  });
});
