import { randomUUID } from 'node:crypto';
import {
  checkRedemptionCode,
  listCounterDay,
  listCounters,
  redeemCode,
} from '@linli/contract/counters';
import { cancelRedemption } from '@linli/contract/mall';
import { formatRedemptionCode } from '@linli/core/codes/redemption-code';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aCounter,
  aMall,
  aPerson,
  aReward,
  givePoints,
  type Mall,
  reserve,
} from '../testing/factories/mall';
import type { TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { lapseRedemptions } from './lapse-redemptions';

let app: TestApp;
let mall: Mall;
let barber: string;
let resident: TestResident;
let clerk: TestResident;
let rewardId: string;

beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-10-28T10:00:00.000Z') });
  mall = await aMall(app);
  barber = await aCounter(app, mall, '巧手理发店');
  rewardId = await aReward(app, mall, { stock: 1000, pricePoints: 1, codeValidDays: 14 });
  resident = await aPerson(app, mall.communityId, { name: '周桂兰', buildingName: '3 号楼' });
  clerk = await aPerson(app, mall.communityId, {
    name: '小王',
    roles: ['counter_clerk'],
    counterId: mall.counterId,
  });
  const points = [{ amount: 1000, expiresOn: null }];
  await givePoints(app, mall.communityId, [resident.residentId], points);
});
afterAll(() => app.close());

function at(counterId: string, code: string, requestId: string = randomUUID()) {
  return {
    params: { communityId: mall.communityId, counterId },
    query: {},
    body: { requestId, code },
  };
}

function check(counterId: string, code: string) {
  return { params: { communityId: mall.communityId, counterId }, query: {}, body: { code } };
}

async function aCode(): Promise<{ code: string; redemptionId: string }> {
  return reserve(app, mall, rewardId, resident);
}

describe('checkRedemptionCode and redeemCode', () => {
  it('shows a masked person, hands over, and tells the resident’s phone', async () => {
    const { code, redemptionId } = await aCode();
    // Read aloud and typed on a Chinese keyboard: still the same code.
    const typed = formatRedemptionCode(code).toLowerCase().replace(/0/g, 'o');
    const seen = await app.call(checkRedemptionCode, check(mall.counterId, typed), clerk);
    expect(seen).toEqual({
      redemptionId,
      rewardTitle: '大米 5 kg',
      picture: 'rice',
      points: 1,
      maskedName: '周**',
      buildingName: '3 号楼',
      validUntil: '2026-11-11T15:59:59.999Z',
    });
    const answer = await app.call(redeemCode, at(mall.counterId, `R1.${code}`), clerk);
    expect(answer).toEqual({
      redemptionId,
      rewardTitle: '大米 5 kg',
      maskedName: '周**',
      redeemedAt: '2026-10-28T10:00:00.000Z',
    });
    expect(app.events.at(-1)).toMatchObject({ redemptionId, state: 'redeemed' });
    const day = await app.call(listCounterDay, { ...check(mall.counterId, ''), body: {} }, clerk);
    expect(day.redemptions[0]).toMatchObject({ id: redemptionId, maskedName: '周**' });
    const row = await app.owner.row(sql`
      select state, clerk_person_id from redemption where id = ${redemptionId}`);
    expect(row).toEqual({ state: 'redeemed', clerkPersonId: clerk.personId });
  });

  it('gives a repeated request the first answer, and a second request the time', async () => {
    const { code } = await aCode();
    const once = at(mall.counterId, code);
    const first = await app.call(redeemCode, once, clerk);
    expect(await app.call(redeemCode, once, clerk)).toEqual(first);
    app.clock.advanceMs(60_000);
    const refusal = await app.refusal(redeemCode, at(mall.counterId, code), clerk);
    expect(refusal).toMatchObject({
      status: 409,
      code: 'counter/already_redeemed',
      details: { at: '18:00', redeemedAt: first.redeemedAt },
    });
    expect(
      await app.refusal(checkRedemptionCode, check(mall.counterId, code), clerk),
    ).toMatchObject({ code: 'counter/already_redeemed' });
  });

  it('names the right counter, and refuses cancelled and lapsed codes', async () => {
    const { code, redemptionId } = await aCode();
    const elsewhere = await app.refusal(redeemCode, at(barber, code), mall.committee);
    expect(elsewhere).toMatchObject({
      code: 'counter/other_counter',
      details: { counter: '便民驿站' },
    });
    const params = { communityId: mall.communityId, redemptionId };
    const body = { requestId: randomUUID() };
    await app.call(cancelRedemption, { params, query: {}, body }, resident);
    const cancelled = await app.refusal(redeemCode, at(mall.counterId, code), clerk);
    expect(cancelled.code).toBe('counter/cancelled');
    const late = await aCode();
    const before = app.clock.now();
    app.clock.set(new Date('2026-11-11T16:00:00.000Z'));
    const input = at(mall.counterId, late.code);
    expect((await app.refusal(redeemCode, input, clerk)).code).toBe('counter/lapsed');
    await app.database.transaction(mall.communityId, (tx) =>
      lapseRedemptions({ tx, ids: app.ids, now: app.clock.now(), after: () => undefined }),
    );
    expect((await app.refusal(redeemCode, input, clerk)).code).toBe('counter/lapsed');
    app.clock.set(before);
  });

  it('locks this clerk at this counter for 15 minutes after five misses, nobody else', async () => {
    const { code } = await aCode();
    const wrong = code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`;
    for (const triesLeft of [4, 3, 2, 1, 0]) {
      const refusal = await app.refusal(redeemCode, at(mall.counterId, wrong), clerk);
      expect(refusal).toMatchObject({ code: 'counter/code_unknown', details: { triesLeft } });
    }
    const locked = await app.refusal(redeemCode, at(mall.counterId, code), clerk);
    expect(locked).toMatchObject({
      status: 429,
      code: 'counter/locked',
      details: { retryAfterSeconds: 900 },
    });
    const colleague = await aPerson(app, mall.communityId, { roles: ['counter_clerk'] });
    await app.call(checkRedemptionCode, check(mall.counterId, code), colleague);
    app.clock.advanceMs(15 * 60_000);
    const missed = await app.refusal(checkRedemptionCode, check(mall.counterId, wrong), clerk);
    expect(missed.details).toEqual({ triesLeft: 4 });
    await app.call(redeemCode, at(mall.counterId, code), clerk);
    const forgotten = await app.refusal(checkRedemptionCode, check(mall.counterId, 'R1.'), clerk);
    expect(forgotten.details).toEqual({ triesLeft: 4 });
  });

  it('counts misses of the same moment one by one', async () => {
    const guesser = await aPerson(app, mall.communityId, { roles: ['counter_clerk'] });
    await Promise.all(
      Array.from({ length: 12 }, () =>
        app.refusal(checkRedemptionCode, check(mall.counterId, 'AAAAAAAAAA'), guesser),
      ),
    );
    const next = await app.refusal(
      checkRedemptionCode,
      check(mall.counterId, 'AAAAAAAAAA'),
      guesser,
    );
    expect(next.code).toBe('counter/locked');
  });

  it('is for the clerks of this counter and community', async () => {
    const { code } = await aCode();
    const input = at(mall.counterId, code);
    const other = await aPerson(app, mall.communityId, {
      roles: ['counter_clerk'],
      counterId: barber,
    });
    const foreignMall = await aMall(app);
    const foreign = await aPerson(app, foreignMall.communityId, { roles: ['counter_clerk'] });
    for (const operation of [redeemCode, checkRedemptionCode, listCounterDay]) {
      const fits = operation === redeemCode ? input : check(mall.counterId, code);
      expect((await app.refusal(operation, fits)).status).toBe(401);
      expect((await app.refusal(operation, fits, resident)).status).toBe(403);
      expect((await app.refusal(operation, fits, other)).status).toBe(403);
      expect((await app.refusal(operation, fits, foreign)).status).toBe(404);
      const unknown = { ...fits, params: { ...fits.params, counterId: randomUUID() } };
      expect((await app.refusal(operation, unknown, clerk)).status).toBe(404);
    }
    const invalid = at(mall.counterId, '');
    expect((await app.refusal(redeemCode, invalid, clerk)).status).toBe(400);
    // A code of another community does not exist here, whoever asks.
    const there = { communityId: foreignMall.communityId, counterId: foreignMall.counterId };
    const refusal = await app.refusal(
      redeemCode,
      { params: there, body: { requestId: randomUUID(), code } },
      foreign,
    );
    expect(refusal.code).toBe('counter/code_unknown');
    const own = await app.call(
      listCounters,
      { params: { communityId: mall.communityId }, query: {}, body: {} },
      other,
    );
    expect(own.counters.map((counter) => counter.name)).toEqual(['巧手理发店']);
  });
});
