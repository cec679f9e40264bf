import { randomUUID } from 'node:crypto';
import { cancelRedemption, readMyRedemption } from '@linli/contract/mall';
import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aMall,
  aPerson,
  aReward,
  booksOf,
  givePoints,
  type Mall,
  putInForce,
  reserve,
} from '../testing/factories/mall';
import type { TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { lapseRedemptions } from './lapse-redemptions';

let app: TestApp;
let mall: Mall;
let resident: TestResident;

beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-10-28T10:00:00.000Z') });
  mall = await aMall(app);
  resident = await aPerson(app, mall.communityId);
  await givePoints(
    app,
    mall.communityId,
    [resident.residentId],
    [
      { amount: 60, expiresOn: '2026-12-31' },
      { amount: 540, expiresOn: '2027-12-31' },
    ],
  );
});
afterAll(() => app.close());

function cancellation(redemptionId: string, requestId: string = randomUUID()) {
  return {
    params: { communityId: mall.communityId, redemptionId },
    query: {},
    body: { requestId },
  };
}

function stateOf(rewardId: string) {
  return app.owner.row(sql`
    select r.stock, (select sum(taken) from reward_use u where u.reward_id = r.id) as taken,
      (select json_object_agg(expires_on, amount) from lot
        where account_id = ${resident.residentId}) as lots
    from reward r where r.id = ${rewardId}`);
}

const untouched = { stock: 5, taken: 0, lots: { '2026-12-31': 60, '2027-12-31': 540 } };

function lapse() {
  return app.database.transaction(mall.communityId, (tx) =>
    lapseRedemptions({ tx, ids: app.ids, now: app.clock.now(), after: () => undefined }),
  );
}

describe('cancelRedemption', () => {
  it('gives points back to their lots, the piece to the shelf, the use to its period', async () => {
    const rewardId = await aReward(app, mall, { stock: 5, perPersonLimit: 1 });
    const { redemptionId, balance } = await reserve(app, mall, rewardId, resident);
    expect(balance).toBe(500);
    const answer = await app.call(cancelRedemption, cancellation(redemptionId), resident);
    expect(answer).toEqual({ balance: 600 });
    expect(await stateOf(rewardId)).toEqual(untouched);
    const params = { communityId: mall.communityId, redemptionId };
    const read = await app.call(readMyRedemption, { params, query: {}, body: {} }, resident);
    expect(read).toMatchObject({ state: 'cancelled', code: null });
    expect(await booksOf(app, mall.communityId)).toMatchObject({
      wrongAccounts: 0,
      entrySum: 0,
      withoutTransfer: 0,
      wrongRefunds: 0,
    });
    // The limit of one is free again.
    const next = await reserve(app, mall, rewardId, resident);
    await app.call(cancelRedemption, cancellation(next.redemptionId), resident);
  });

  it('happens once: repeated, and asked for again', async () => {
    const rewardId = await aReward(app, mall, { stock: 5 });
    const { redemptionId } = await reserve(app, mall, rewardId, resident);
    const once = cancellation(redemptionId);
    const answers = await Promise.all([
      app.call(cancelRedemption, once, resident),
      app.call(cancelRedemption, once, resident),
    ]);
    expect(answers).toEqual([{ balance: 600 }, { balance: 600 }]);
    const refusal = await app.refusal(cancelRedemption, cancellation(redemptionId), resident);
    expect(refusal).toMatchObject({ code: 'mall/not_waiting', details: { state: 'cancelled' } });
    expect(await stateOf(rewardId)).toEqual(untouched);
  });

  it('is the resident’s own affair', async () => {
    const rewardId = await aReward(app, mall, { stock: 5 });
    const { redemptionId } = await reserve(app, mall, rewardId, resident);
    const neighbour = await aPerson(app, mall.communityId);
    const foreign = await aPerson(app, (await aMall(app)).communityId);
    const input = cancellation(redemptionId);
    expect((await app.refusal(cancelRedemption, input, neighbour)).status).toBe(404);
    expect((await app.refusal(cancelRedemption, input, foreign)).status).toBe(404);
    expect((await app.refusal(cancelRedemption, input)).status).toBe(401);
    const invalid = cancellation('not-an-id');
    expect((await app.refusal(cancelRedemption, invalid, resident)).status).toBe(400);
    await app.call(cancelRedemption, cancellation(redemptionId), resident);
  });

  it('returns points of a household to the household', async () => {
    const rewardId = await aReward(app, mall, { stock: 5 });
    const householdId = app.ids.next();
    await app.owner.run(sql`
      insert into household (community_id, id, created_at)
      values (${mall.communityId}, ${householdId}, ${app.clock.now()})`);
    const member = await aPerson(app, mall.communityId, { householdId });
    await givePoints(
      app,
      mall.communityId,
      [householdId],
      [{ amount: 100, expiresOn: null }],
      'household',
    );
    await putInForce(app, mall.communityId, { ...demoRulebook, account: { holder: 'household' } });
    const { redemptionId, balance } = await reserve(app, mall, rewardId, member);
    expect(balance).toBe(0);
    const answer = await app.call(cancelRedemption, cancellation(redemptionId), member);
    expect(answer).toEqual({ balance: 100 });
  });
});

describe('lapseRedemptions', () => {
  it('lapses what nobody fetched, after the last day and once', async () => {
    const rewardId = await aReward(app, mall, { stock: 5, codeValidDays: 2 });
    const { redemptionId } = await reserve(app, mall, rewardId, resident);
    app.clock.set(new Date('2026-10-30T15:59:59.999Z'));
    expect(await lapse()).toBe(0);
    app.clock.set(new Date('2026-10-30T16:00:00.000Z'));
    expect(await lapse()).toBe(1);
    expect(await lapse()).toBe(0);
    expect(await stateOf(rewardId)).toEqual(untouched);
    const refusal = await app.refusal(cancelRedemption, cancellation(redemptionId), resident);
    expect(refusal).toMatchObject({ code: 'mall/not_waiting', details: { state: 'lapsed' } });
    expect(await booksOf(app, mall.communityId)).toMatchObject({
      wrongAccounts: 0,
      entrySum: 0,
      wrongRefunds: 0,
    });
  });

  it('lapses many rewards of many residents in one run', async () => {
    const rewards = [await aReward(app, mall), await aReward(app, mall)];
    const people = await Promise.all(
      Array.from({ length: 6 }, () => aPerson(app, mall.communityId)),
    );
    const ids = people.map((person) => person.residentId);
    await givePoints(app, mall.communityId, ids, [{ amount: 200, expiresOn: null }]);
    for (const person of people) {
      for (const rewardId of rewards) await reserve(app, mall, rewardId, person);
    }
    app.clock.advanceMs(40 * 86_400_000);
    const runs = await Promise.all([lapse(), lapse(), lapse()]);
    expect(runs.reduce((sum, run) => sum + run, 0)).toBe(12);
    const balances = await app.owner.rows<{ balance: number }>(sql`
      select balance from account where id = any(${ids}::uuid[])`);
    expect(balances.map((row) => row.balance)).toEqual(ids.map(() => 200));
  });
});
