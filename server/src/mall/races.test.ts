import { randomUUID } from 'node:crypto';
import { redeemCode } from '@linli/contract/counters';
import { cancelRedemption, reserveReward } from '@linli/contract/mall';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aCounter,
  aMall,
  aPerson,
  aReward,
  booksOf,
  givePoints,
  type Mall,
  reserve,
} from '../testing/factories/mall';
import type { TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { SentAnswer, TestApp } from '../testing/test-app';
import { lapseRedemptions } from './lapse-redemptions';

const ROUNDS = 20;
const PEOPLE = 50;

let app: TestApp;
let mall: Mall;
let people: TestResident[];

beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-10-28T10:00:00.000Z'), connectionsMax: 40 });
  mall = await aMall(app);
  people = [];
  for (let index = 0; index < PEOPLE; index += 1) {
    people.push(await aPerson(app, mall.communityId, { name: `居民${index}` }));
  }
  const ids = people.map((person) => person.residentId);
  await givePoints(app, mall.communityId, ids, [{ amount: 10_000, expiresOn: '2026-12-31' }]);
});
afterAll(() => app.close());

function order(rewardId: string) {
  return {
    params: { communityId: mall.communityId },
    body: { requestId: randomUUID(), rewardId },
  };
}

function outcomes(answers: readonly SentAnswer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const answer of answers) {
    const { error } = answer.body as { error?: { code: string } };
    const outcome = error?.code ?? 'done';
    counts[outcome] = (counts[outcome] ?? 0) + 1;
  }
  return counts;
}

/** No point made or lost: what accounts hold and what redemptions took is what was given. */
async function expectSoundBooks(): Promise<void> {
  expect(await booksOf(app, mall.communityId)).toMatchObject({
    wrongAccounts: 0,
    entrySum: 0,
    withoutTransfer: 0,
    wrongRefunds: 0,
  });
  const sums = await app.owner.row(sql`
    select (select sum(balance) from account where community_id = ${mall.communityId})
      + (select coalesce(sum(points), 0) from redemption
        where community_id = ${mall.communityId} and state in ('reserved', 'redeemed'))
      - (select sum(amount) from transfer
        where community_id = ${mall.communityId} and kind = 'opening') as difference`);
  expect(sums).toEqual({ difference: 0 });
}

describe(`races on PostgreSQL, ${ROUNDS} rounds each`, () => {
  it('sells the last piece once to 50 residents', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const rewardId = await aReward(app, mall, { stock: 1, pricePoints: 10 });
      const answers = await Promise.all(
        people.map((person) => app.send(reserveReward, order(rewardId), person)),
      );
      expect(outcomes(answers)).toEqual({ done: 1, 'mall/out_of_stock': PEOPLE - 1 });
      const left = await app.owner.row(sql`
        select stock, (select count(*) from redemption where reward_id = ${rewardId}) as sold
        from reward where id = ${rewardId}`);
      expect(left).toEqual({ stock: 0, sold: 1 });
    }
    await expectSoundBooks();
  }, 120_000);

  it('hands a code over once at two counters at the same moment', async () => {
    const second = await aPerson(app, mall.communityId, { roles: ['counter_clerk'] });
    const third = await aPerson(app, mall.communityId, { roles: ['counter_clerk'] });
    const otherCounter = await aCounter(app, mall, '另一个核销点');
    const rewardId = await aReward(app, mall, { stock: ROUNDS, pricePoints: 10 });
    for (let round = 0; round < ROUNDS; round += 1) {
      const { code, redemptionId } = await reserve(app, mall, rewardId, people[0] ?? {});
      const at = (counterId: string) => ({
        params: { communityId: mall.communityId, counterId },
        body: { requestId: randomUUID(), code },
      });
      const answers = await Promise.all([
        app.send(redeemCode, at(mall.counterId), mall.committee),
        app.send(redeemCode, at(mall.counterId), second),
        app.send(redeemCode, at(mall.counterId), third),
        app.send(redeemCode, at(otherCounter), third),
      ]);
      expect(outcomes(answers)).toEqual({
        done: 1,
        'counter/already_redeemed': 2,
        'counter/other_counter': 1,
      });
      const row = await app.owner.row(sql`
        select state from redemption where id = ${redemptionId}`);
      expect(row).toEqual({ state: 'redeemed' });
    }
    await expectSoundBooks();
  }, 120_000);

  it('spends one balance only as often as it holds, asked 50 times at once', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const resident = await aPerson(app, mall.communityId);
      const accounts = [resident.residentId];
      await givePoints(app, mall.communityId, accounts, [
        { amount: 25, expiresOn: '2026-12-31' },
        { amount: 8, expiresOn: '2027-12-31' },
      ]);
      const rewards = [
        await aReward(app, mall, { stock: 100, pricePoints: 10 }),
        await aReward(app, mall, { stock: 100, pricePoints: 10 }),
      ];
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          app.send(reserveReward, order(rewards[index % 2] ?? ''), resident),
        ),
      );
      expect(outcomes(answers)).toEqual({ done: 3, 'ledger/not_enough': 47 });
      const left = await app.owner.row(sql`
        select balance, (select sum(stock) from reward where id = any(${rewards}::uuid[])) as stock
        from account where id = ${resident.residentId}`);
      expect(left).toEqual({ balance: 3, stock: 197 });
    }
    await expectSoundBooks();
  }, 180_000);

  it('lets a limit of one through once, asked 20 times at once', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const rewardId = await aReward(app, mall, { stock: 50, pricePoints: 1, perPersonLimit: 1 });
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => app.send(reserveReward, order(rewardId), people[1] ?? {})),
      );
      expect(outcomes(answers)).toEqual({ done: 1, 'mall/limit_reached': 19 });
    }
    await expectSoundBooks();
  }, 120_000);

  it('ends in one state when cancel, redeem and lapse meet', async () => {
    const rewardId = await aReward(app, mall, { stock: 100, pricePoints: 10, codeValidDays: 1 });
    const start = app.clock.now();
    const ends = new Set<string>();
    for (let round = 0; round < ROUNDS * 2; round += 1) {
      app.clock.set(start);
      const person = people[round] ?? mall.committee;
      const { code, redemptionId } = await reserve(app, mall, rewardId, person);
      const lapsing = round % 4 === 3;
      if (lapsing) app.clock.advanceMs(3 * 86_400_000);
      const cancel = () =>
        app.send(
          cancelRedemption,
          {
            params: { communityId: mall.communityId, redemptionId },
            body: { requestId: randomUUID() },
          },
          person,
        );
      const redeem = () =>
        app.send(
          redeemCode,
          {
            params: { communityId: mall.communityId, counterId: mall.counterId },
            body: { requestId: randomUUID(), code },
          },
          mall.committee,
        );
      const lapse = () =>
        app.database.transaction(mall.communityId, (tx) =>
          lapseRedemptions({ tx, ids: app.ids, now: app.clock.now(), after: () => undefined }),
        );
      const [answers, lapsed] = await Promise.all([
        Promise.all(round % 2 === 0 ? [cancel(), redeem()] : [redeem(), cancel()]),
        lapse(),
      ]);
      const done = answers.filter((answer) => answer.status === 200).length + lapsed;
      expect(done).toBe(1);
      expect(answers.every((answer) => answer.status < 500)).toBe(true);
      const row = await app.owner.row<{ state: string }>(sql`
        select state from redemption where id = ${redemptionId}`);
      ends.add(row?.state ?? 'none');
    }
    app.clock.set(start);
    expect(ends.size).toBeGreaterThan(1);
    await expectSoundBooks();
    const pieces = await app.owner.row(sql`
      select stock + (select count(*) from redemption
        where reward_id = ${rewardId} and state = 'redeemed') as pieces
      from reward where id = ${rewardId}`);
    expect(pieces).toEqual({ pieces: 100 });
  }, 180_000);

  it('never deadlocks when many reserve and cancel in different orders', async () => {
    const rewards = [
      await aReward(app, mall, { stock: 500, pricePoints: 1 }),
      await aReward(app, mall, { stock: 500, pricePoints: 1 }),
      await aReward(app, mall, { stock: 500, pricePoints: 1 }),
    ];
    for (let round = 0; round < ROUNDS; round += 1) {
      const answers = await Promise.all(
        people.slice(0, 20).map(async (person, index) => {
          const rewardId = rewards[(index + round) % 3] ?? '';
          const { redemptionId } = await reserve(app, mall, rewardId, person);
          const params = { communityId: mall.communityId, redemptionId };
          const body = { requestId: randomUUID() };
          return app.send(cancelRedemption, { params, body }, person);
        }),
      );
      expect(outcomes(answers)).toEqual({ done: 20 });
    }
    const left = await app.owner.row(sql`
      select sum(stock) as stock,
        (select sum(taken) from reward_use where reward_id = any(${rewards}::uuid[])) as taken
      from reward where id = any(${rewards}::uuid[])`);
    expect(left).toEqual({ stock: 1500, taken: 0 });
    await expectSoundBooks();
  }, 180_000);
});
