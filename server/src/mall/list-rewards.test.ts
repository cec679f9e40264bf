import { randomUUID } from 'node:crypto';
import { addCounter, listCounters } from '@linli/contract/counters';
import { addReward, listRedemptions, listRewards, updateReward } from '@linli/contract/mall';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

function here(query: object = {}) {
  return { params: { communityId: mall.communityId }, query, body: {} };
}

describe('listRewards', () => {
  it('counts no points whose last day is over, also before they were taken', async () => {
    const resident = await aPerson(app, mall.communityId);
    const lots = [
      { amount: 70, expiresOn: '2026-12-31' },
      { amount: 5, expiresOn: null },
    ];
    await givePoints(app, mall.communityId, [resident.residentId], lots);
    const before = app.clock.now();
    const balanceAt = async (now: string) => {
      app.clock.set(new Date(now));
      return (await app.call(listRewards, here(), resident)).balance;
    };
    expect(await balanceAt('2026-12-31T15:59:59.999Z')).toBe(75);
    expect(await balanceAt('2026-12-31T16:00:00.000Z')).toBe(5);
    app.clock.set(before);
  });

  it('tells each asker what can be had and what is missing', async () => {
    const shop = await aMall(app);
    const params = { communityId: shop.communityId };
    const resident = await aPerson(app, shop.communityId);
    await givePoints(
      app,
      shop.communityId,
      [resident.residentId],
      [{ amount: 270, expiresOn: null }],
    );
    const haircut = await aReward(app, shop, { title: '理发', pricePoints: 50, perPersonLimit: 1 });
    await aReward(app, shop, { title: '大米', pricePoints: 100 });
    await aReward(app, shop, { title: '保温杯', pricePoints: 150, stock: 0 });
    await aReward(app, shop, { title: '物业费八折券', pricePoints: 500 });
    await reserve(app, shop, haircut, resident);
    const forResident = await app.call(listRewards, { params, query: {}, body: {} }, resident);
    expect(forResident.balance).toBe(220);
    expect(
      forResident.rewards.map(({ title, cannot, shortPoints }) => [title, cannot, shortPoints]),
    ).toEqual([
      ['理发', 'limit_reached', 0],
      ['大米', null, 0],
      ['保温杯', 'out_of_stock', 0],
      ['物业费八折券', 'not_enough', 280],
    ]);
    const forAnyone = await app.call(listRewards, { params, query: {}, body: {} });
    expect(forAnyone.balance).toBeNull();
    expect(forAnyone.rewards.map(({ cannot }) => cannot)).toEqual([
      null,
      null,
      'out_of_stock',
      null,
    ]);
    expect((await app.refusal(listRewards, { params: { communityId: randomUUID() } })).status).toBe(
      404,
    );
  });

  it('shows hidden rewards to those who may change them, and to nobody else', async () => {
    const rewardId = await aReward(app, mall, { title: '旧奖品' });
    const body = { requestId: randomUUID(), state: 'hidden' as const };
    const params = { communityId: mall.communityId, rewardId };
    await app.call(updateReward, { params, query: {}, body }, mall.committee);
    const resident = await aPerson(app, mall.communityId);
    const query = { includeHidden: 'true' as const };
    const titles = async (caller?: { token: string }) =>
      (await app.call(listRewards, here(query) as never, caller)).rewards.map(({ title }) => title);
    expect(await titles(mall.committee)).toContain('旧奖品');
    expect(await titles(resident)).not.toContain('旧奖品');
    expect(await titles()).not.toContain('旧奖品');
  });
});

describe('addReward and updateReward', () => {
  it('moves stock by differences, also at the same moment, and never below zero', async () => {
    const rewardId = await aReward(app, mall, { stock: 10 });
    const change = (stockChange: number) => ({
      params: { communityId: mall.communityId, rewardId },
      query: {},
      body: { requestId: randomUUID(), stockChange },
    });
    await Promise.all(
      [5, -3, -2, 7].map((difference) =>
        app.call(updateReward, change(difference), mall.committee),
      ),
    );
    const refusal = await app.refusal(updateReward, change(-18), mall.committee);
    expect(refusal).toMatchObject({ code: 'mall/stock_negative', details: { stock: 17 } });
    const repeated = change(1);
    await app.call(updateReward, repeated, mall.committee);
    await app.call(updateReward, repeated, mall.committee);
    const { rewards } = await app.call(listRewards, here() as never);
    expect(rewards.find(({ id }) => id === rewardId)?.stock).toBe(18);
  });

  it('changes what is given and keeps the rest', async () => {
    const rewardId = await aReward(app, mall, { title: '食堂餐券', perPersonLimit: 4 });
    const params = { communityId: mall.communityId, rewardId };
    const body = { requestId: randomUUID(), pricePoints: 20, perPersonLimit: null };
    await app.call(updateReward, { params, query: {}, body }, mall.committee);
    const { rewards } = await app.call(listRewards, here() as never);
    expect(rewards.find(({ id }) => id === rewardId)).toMatchObject({
      title: '食堂餐券',
      pricePoints: 20,
      perPersonLimit: null,
      counterName: '便民驿站',
    });
  });

  it('is the committee’s alone, of this community, with sound values', async () => {
    const rewardId = await aReward(app, mall);
    const params = { communityId: mall.communityId, rewardId };
    const update = { params, body: { requestId: randomUUID(), stockChange: 1 } };
    const add = {
      params: { communityId: mall.communityId },
      body: {
        requestId: randomUUID(),
        title: '大米',
        kind: 'goods',
        picture: 'rice',
        pricePoints: 100,
        stock: 1,
        counterId: mall.counterId,
      },
    };
    const resident = await aPerson(app, mall.communityId);
    const foreign = await aMall(app);
    for (const [operation, input] of [
      [updateReward, update],
      [addReward, add],
    ] as const) {
      expect((await app.refusal(operation, input)).status).toBe(401);
      expect((await app.refusal(operation, input, resident)).status).toBe(403);
      expect((await app.refusal(operation, input, foreign.committee)).status).toBe(404);
    }
    const elsewhere = { ...add, body: { ...add.body, counterId: foreign.counterId } };
    expect((await app.refusal(addReward, elsewhere, mall.committee)).status).toBe(404);
    const free = { ...add, body: { ...add.body, pricePoints: 0 } };
    expect((await app.refusal(addReward, free, mall.committee)).status).toBe(400);
    const unknown = { ...update, params: { ...params, rewardId: randomUUID() } };
    expect((await app.refusal(updateReward, unknown, mall.committee)).status).toBe(404);
  });
});

describe('addCounter', () => {
  it('opens a counter once per name, by the committee', async () => {
    const body = { requestId: randomUUID(), name: '社区食堂', place: '一号楼', hours: '' };
    const input = { params: { communityId: mall.communityId }, query: {}, body };
    const first = await app.call(addCounter, input, mall.committee);
    expect(await app.call(addCounter, input, mall.committee)).toEqual(first);
    const twice = { ...input, body: { ...body, requestId: randomUUID() } };
    expect((await app.refusal(addCounter, twice, mall.committee)).code).toBe('request/invalid');
    const { counters } = await app.call(listCounters, here() as never, mall.committee);
    expect(counters.map(({ name }) => name)).toEqual(['便民驿站', '社区食堂']);
    const resident = await aPerson(app, mall.communityId);
    expect((await app.refusal(addCounter, twice, resident)).status).toBe(403);
    expect((await app.refusal(addCounter, twice)).status).toBe(401);
    const foreign = (await aMall(app)).committee;
    expect((await app.refusal(addCounter, twice, foreign)).status).toBe(404);
  });
});

describe('listRedemptions', () => {
  it('pages newest first and filters by state and reward', async () => {
    const shop = await aMall(app);
    const resident = await aPerson(app, shop.communityId, { name: '许国平' });
    await givePoints(
      app,
      shop.communityId,
      [resident.residentId],
      [{ amount: 9, expiresOn: null }],
    );
    const rewards = [
      await aReward(app, shop, { pricePoints: 1 }),
      await aReward(app, shop, { pricePoints: 1 }),
    ];
    const ids: string[] = [];
    for (const rewardId of [...rewards, ...rewards, rewards[0] ?? '']) {
      ids.unshift((await reserve(app, shop, rewardId, resident)).redemptionId);
    }
    const params = { communityId: shop.communityId };
    const page = (query: object) =>
      app.call(listRedemptions, { params, query, body: {} } as never, shop.committee);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const answer = await page({ limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...answer.redemptions.map(({ id }) => id));
      cursor = answer.nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(ids);
    const filtered = await page({ rewardId: rewards[1], state: 'reserved' });
    expect(filtered.redemptions).toHaveLength(2);
    expect(filtered.redemptions[0]).toMatchObject({ residentName: '许国平', clerkName: null });
    expect((await page({ state: 'lapsed' })).redemptions).toEqual([]);
    const bad = { params, query: { cursor: '1; drop table' } };
    expect((await app.refusal(listRedemptions, bad, shop.committee)).status).toBe(400);
    expect((await app.refusal(listRedemptions, { params }, resident)).status).toBe(403);
    expect((await app.refusal(listRedemptions, { params })).status).toBe(401);
    expect((await app.refusal(listRedemptions, { params }, mall.committee)).status).toBe(404);
  });
});
