import { randomUUID } from 'node:crypto';
import { readCardAtCounter, reserveByCard } from '@linli/contract/counter-cards';
import {
  addReward,
  cancelRedemption,
  listRewards,
  reserveReward,
  updateReward,
} from '@linli/contract/mall';
import { demoRulebook } from '@linli/core/rules/demo-rulebook';
import type { RedemptionTerms } from '@linli/core/rules/redemption-terms';
import type { Rulebook } from '@linli/core/rules/rulebook';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aHousehold } from '../testing/factories/attendance';
import { aCard } from '../testing/factories/cards';
import {
  aMallWithRules,
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
import type { Caller, TestApp } from '../testing/test-app';

const WEDNESDAY = new Date('2026-10-28T02:00:00.000Z');
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ now: WEDNESDAY });
});
afterAll(() => app.close());

const redeeming =
  (terms: Partial<RedemptionTerms>, more: Partial<Rulebook> = {}) =>
  (rulebook: Rulebook): Rulebook => ({
    ...rulebook,
    ...more,
    redemption: { ...rulebook.redemption, ...terms },
  });

async function aBuyer(mall: Mall, points: number, householdId?: string): Promise<TestResident> {
  const buyer = await aPerson(app, mall.communityId, { householdId });
  const parts = [{ amount: points, expiresOn: null }];
  if (householdId) await givePoints(app, mall.communityId, [householdId], parts, 'household');
  else await givePoints(app, mall.communityId, [buyer.residentId], parts);
  return buyer;
}

const order = (mall: Mall, rewardId: string) => ({
  params: { communityId: mall.communityId },
  query: {},
  body: { requestId: randomUUID(), rewardId },
});
const refused = (mall: Mall, rewardId: string, by: Caller) =>
  app.refusal(reserveReward, order(mall, rewardId), by);
const shelf = (mall: Mall, by?: Caller) =>
  app.call(listRewards, { params: { communityId: mall.communityId }, query: {}, body: {} }, by);

async function at<Result>(now: string, deed: () => Promise<Result>): Promise<Result> {
  app.clock.set(new Date(now));
  try {
    return await deed();
  } finally {
    app.clock.set(WEDNESDAY);
  }
}

describe('what the rulebook says about redeeming', () => {
  it('opens in its windows only, and says when it opens next', async () => {
    const mall = await aMallWithRules(
      app,
      redeeming({ windows: [{ kind: 'month_end', lastDays: 3 }] }),
    );
    const rewardId = await aReward(app, mall, { pricePoints: 10 });
    const buyer = await aBuyer(mall, 100);
    expect(await refused(mall, rewardId, buyer)).toMatchObject({
      code: 'mall/closed_until',
      details: { next: '2026-10-29' },
    });
    const closed = await shelf(mall, buyer);
    expect(closed.terms).toMatchObject({ isOpen: false, opensOn: '2026-10-29', openUntil: null });
    expect(closed.rewards[0]).toMatchObject({ cannot: 'closed' });
    expect((await shelf(mall)).terms).toEqual(closed.terms);
    const placed = await at('2026-10-28T16:00:00.000Z', () => reserve(app, mall, rewardId, buyer));
    expect(placed.balance).toBe(90);
  });

  it('says so where no day is planned', async () => {
    const mall = await aMallWithRules(
      app,
      redeeming({ windows: [{ kind: 'dates', from: '2026-01-01', until: '2026-01-03' }] }),
    );
    const rewardId = await aReward(app, mall, { pricePoints: 10 });
    const buyer = await aBuyer(mall, 100);
    expect((await refused(mall, rewardId, buyer)).code).toBe('mall/closed');
  });

  it('lets an account redeem once in a window, and again when that was cancelled', async () => {
    const mall = await aMallWithRules(
      app,
      redeeming({ windows: [{ kind: 'month_end', lastDays: 4 }], oncePerWindow: true }),
    );
    const rewardId = await aReward(app, mall, { pricePoints: 10 });
    const buyer = await aBuyer(mall, 100);
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => app.send(reserveReward, order(mall, rewardId), buyer)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(await refused(mall, rewardId, buyer)).toMatchObject({
      code: 'mall/once_per_window',
      details: { from: '2026-10-28', until: '2026-10-31' },
    });
    expect((await shelf(mall, buyer)).rewards[0]?.cannot).toBe('once_per_window');
    const held = await app.owner.row<{ id: string }>(sql`
      select id from redemption where resident_id = ${buyer.residentId}`);
    const params = { communityId: mall.communityId, redemptionId: held?.id ?? '' };
    const body = { requestId: randomUUID() };
    await app.call(cancelRedemption, { params, query: {}, body }, buyer);
    expect((await reserve(app, mall, rewardId, buyer)).balance).toBe(90);
    const november = await at('2026-11-28T02:00:00.000Z', () =>
      reserve(app, mall, rewardId, buyer),
    );
    expect(november.balance).toBe(80);
  });

  it('begins at the threshold', async () => {
    const mall = await aMallWithRules(app, redeeming({ thresholdPoints: 100 }));
    const rewardId = await aReward(app, mall, { pricePoints: 60 });
    const buyer = await aBuyer(mall, 120);
    await reserve(app, mall, rewardId, buyer);
    expect(await refused(mall, rewardId, buyer)).toMatchObject({
      code: 'mall/below_threshold',
      details: { threshold: 100, balance: 60 },
    });
    expect((await shelf(mall, buyer)).rewards[0]?.cannot).toBe('below_threshold');
  });

  it('never spends the base, also when two orders come at once', async () => {
    const base = { points: 200, given: 'once' as const };
    const mall = await aMallWithRules(
      app,
      redeeming({}, { account: { holder: 'resident', base } }),
    );
    const rewardId = await aReward(app, mall, { pricePoints: 80 });
    // Of different things, so that no shelf makes them wait for each other.
    const others = await Promise.all(
      Array.from({ length: 5 }, () => aReward(app, mall, { pricePoints: 80 })),
    );
    const buyer = await aBuyer(mall, 300);
    const answers = await Promise.all(
      [rewardId, ...others].map((id) => app.send(reserveReward, order(mall, id), buyer)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
    expect(await refused(mall, rewardId, buyer)).toMatchObject({
      code: 'mall/base_kept',
      details: { base: 200, short: 60 },
    });
    const { rewards, balance } = await shelf(mall, buyer);
    expect(balance).toBe(220);
    expect(rewards[0]).toMatchObject({ cannot: 'not_enough', shortPoints: 60 });
    expect(await booksOf(app, mall.communityId)).toMatchObject({ wrongAccounts: 0, entrySum: 0 });
  });
});

describe('a reward that follows the rulebook', () => {
  const limited = (scope: 'resident' | 'household' | 'community', max: number) => {
    const [rice, ...others] = demoRulebook.redemption.rewards;
    if (!rice) throw new Error('the example has rewards');
    const limits = [{ counts: 'deeds', per: 'month', max, whenReached: 'refuse', scope } as const];
    return redeeming({ rewards: [{ ...rice, limits }, ...others] });
  };

  it('costs what the rulebook in force says, and never more by the shelf', async () => {
    const mall = await aMallWithRules(app, redeeming({}));
    const termsKey = 'rice_5kg';
    const wrong = { pricePoints: 90, termsKey };
    await expect(aReward(app, mall, wrong)).rejects.toThrow('mall/price_by_rules');
    await expect(aReward(app, mall, { termsKey: 'villa' })).rejects.toThrow('mall/not_in_rules');
    const rewardId = await aReward(app, mall, { pricePoints: 100, termsKey });
    const dear = { communityId: mall.communityId, rewardId };
    const body = { requestId: randomUUID(), pricePoints: 120 };
    expect(
      await app.refusal(updateReward, { params: dear, query: {}, body }, mall.committee),
    ).toMatchObject({ code: 'mall/price_by_rules', details: { points: 100 } });
    const buyer = await aBuyer(mall, 500);
    const [rice, ...others] = demoRulebook.redemption.rewards;
    const cheaper = [{ ...rice, points: 70 }, ...others] as RedemptionTerms['rewards'];
    await putInForce(app, mall.communityId, redeeming({ rewards: cheaper })(demoRulebook));
    expect((await shelf(mall, buyer)).rewards[0]).toMatchObject({ pricePoints: 70, cannot: null });
    expect((await reserve(app, mall, rewardId, buyer)).balance).toBe(430);
    await putInForce(app, mall.communityId, redeeming({ rewards: others })(demoRulebook));
    expect((await refused(mall, rewardId, buyer)).code).toBe('mall/not_in_rules');
    expect((await shelf(mall, buyer)).rewards[0]?.cannot).toBe('not_in_rules');
    const free = { requestId: randomUUID(), termsKey: null, pricePoints: 90 };
    await app.call(updateReward, { params: dear, query: {}, body: free }, mall.committee);
    expect((await reserve(app, mall, rewardId, buyer)).balance).toBe(340);
  });

  it.each([
    ['resident', 1, 200],
    ['household', 1, 409],
    ['community', 1, 409],
    ['community', 2, 200],
  ] as const)('counts per %s, at most %i', async (scope, max, secondOfHome) => {
    const mall = await aMallWithRules(app, limited(scope, max));
    const rewardId = await aReward(app, mall, { pricePoints: 100, termsKey: 'rice_5kg' });
    const householdId = await aHousehold(app, mall.communityId, []);
    const first = await aPerson(app, mall.communityId, { householdId });
    const second = await aPerson(app, mall.communityId, { householdId });
    const ids = [first.residentId, second.residentId];
    await givePoints(app, mall.communityId, ids, [{ amount: 500, expiresOn: null }]);
    await reserve(app, mall, rewardId, first);
    if (max === 1) {
      expect(await refused(mall, rewardId, first)).toMatchObject({
        code: 'mall/terms_limit_reached',
        details: { max },
      });
    }
    const answer = await app.send(reserveReward, order(mall, rewardId), second);
    expect(answer.status).toBe(secondOfHome);
    const { rewards } = await shelf(mall, first);
    expect(rewards[0]?.cannot).toBe('terms_limit_reached');
  });

  it('lets only so many through at once', async () => {
    const mall = await aMallWithRules(app, limited('community', 3));
    const rewardId = await aReward(app, mall, {
      pricePoints: 100,
      termsKey: 'rice_5kg',
      stock: 50,
    });
    const buyers = await Promise.all(Array.from({ length: 8 }, () => aBuyer(mall, 100)));
    const answers = await Promise.all(
      buyers.map((buyer) => app.send(reserveReward, order(mall, rewardId), buyer)),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    const stock = await app.owner.row(sql`select stock from reward where id = ${rewardId}`);
    expect(stock).toEqual({ stock: 47 });
  });

  it('is open to the committee alone', async () => {
    const mall = await aMallWithRules(app, redeeming({}));
    const rewardId = await aReward(app, mall);
    const params = { communityId: mall.communityId, rewardId };
    const body = { requestId: randomUUID(), termsKey: 'rice_5kg' };
    const resident = await aPerson(app, mall.communityId);
    const status = async (by?: Caller) =>
      (await app.refusal(updateReward, { params, query: {}, body }, by)).status;
    expect([await status(), await status(resident)]).toEqual([401, 403]);
    const { communityId } = await aMallWithRules(app, redeeming({}));
    const abroad = { params: { communityId, rewardId }, query: {}, body };
    expect((await app.refusal(updateReward, abroad, mall.committee)).status).toBe(404);
    const long = { ...body, termsKey: 'x'.repeat(61) };
    expect(
      (await app.refusal(addReward, { params, query: {}, body: long }, mall.committee)).status,
    ).toBe(400);
  });
});

it('holds for a card at the counter as well', async () => {
  const mall = await aMallWithRules(
    app,
    redeeming({ windows: [{ kind: 'month_end', lastDays: 3 }] }),
  );
  const rewardId = await aReward(app, mall, { pricePoints: 10 });
  const buyer = await aBuyer(mall, 100);
  const { code } = await aCard(app, mall.communityId, buyer, mall.committee);
  const clerk = await aPerson(app, mall.communityId, {
    roles: ['counter_clerk'],
    counterId: mall.counterId,
  });
  const params = { communityId: mall.communityId, counterId: mall.counterId };
  const body = { requestId: randomUUID(), code, rewardId };
  expect((await app.refusal(reserveByCard, { params, query: {}, body }, clerk)).code).toBe(
    'mall/closed_until',
  );
  const shown = () => app.call(readCardAtCounter, { params, query: {}, body: { code } }, clerk);
  expect((await shown()).rewards).toEqual([]);
  expect(await at('2026-10-29T02:00:00.000Z', shown)).toMatchObject({
    rewards: [{ id: rewardId, pricePoints: 10 }],
  });
});
