import { randomUUID } from 'node:crypto';
import { listMyDeductions, reverseDeduction } from '@linli/contract/deductions';
import { listEntries } from '@linli/contract/ledger';
import { listRewards, reserveReward } from '@linli/contract/mall';
import type { DeductionRule } from '@linli/core/rules/standing-terms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recomputeLedger } from '../ledger/recompute-ledger';
import { sql } from '../platform/sql';
import { about, aCourt, type Court, propose, takeAt } from '../testing/factories/deductions';
import { aCounter, aReward, givePoints, type Mall } from '../testing/factories/mall';
import { aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

const NOTICED_AT = new Date('2026-10-28T02:00:00.000Z');
const DUE_AT = '2026-11-05T02:00:00.000Z';
let app: TestApp;

beforeAll(async () => {
  app = await startTestApp({ now: NOTICED_AT });
});
afterAll(() => app.close());

async function noticed(
  rule: Partial<DeductionRule>,
  points: number,
): Promise<{ court: Court; resident: TestResident; id: string }> {
  app.clock.set(NOTICED_AT);
  const court = await aCourt(app, rule);
  const resident = await aResident(app, court.communityId, { name: '万秋月' });
  await give(court, resident, points);
  const { id } = await propose(app, court, resident.residentId);
  return { court, resident, id };
}

const give = (court: Court, resident: TestResident, amount: number) =>
  givePoints(app, court.communityId, [resident.residentId], [{ amount, expiresOn: '2026-12-31' }]);

const mine = ({ communityId }: Court, by: TestResident) =>
  app.call(listMyDeductions, { params: { communityId }, query: {}, body: {} }, by);

async function balanceOf({ residentId }: TestResident): Promise<number | undefined> {
  const row = await app.owner.row<{ balance: number }>(sql`
    select balance from account where id = ${residentId}`);
  return row?.balance;
}

async function expectSoundBooks({ communityId }: Court): Promise<void> {
  const found = await app.database.transaction(communityId, (tx) => recomputeLedger(tx));
  expect(found).toEqual([]);
}

describe('when the days of notice are over', () => {
  it('is taken once, however often and however many run at once', async () => {
    const { court, resident, id } = await noticed({}, 100);
    expect(await takeAt(app, court, '2026-11-04T15:59:00.000Z')).toBe(0);
    await Promise.all(Array.from({ length: 5 }, () => takeAt(app, court, DUE_AT)));
    expect(await takeAt(app, court, DUE_AT)).toBe(0);
    expect(await balanceOf(resident)).toBe(80);
    const { entries } = await app.call(
      listEntries,
      { params: { communityId: court.communityId }, query: { limit: 30 }, body: {} },
      resident,
    );
    expect(entries[0]).toMatchObject({
      kind: 'deduction',
      amount: -20,
      balanceAfter: 80,
      title: { zh: '扣分：楼道堆物' },
      ruleKey: 'litter',
      because: [{ zh: '第 50 条“楼道堆物”：扣 20 分' }],
    });
    expect((await mine(court, resident)).deductions[0]).toMatchObject({
      id,
      state: 'effective',
      taken: 20,
      effectiveOn: '2026-11-05',
    });
    await expectSoundBooks(court);
  });

  it('goes down to the floor and no further', async () => {
    const { court, resident } = await noticed({ floor: 90 }, 100);
    await takeAt(app, court, DUE_AT);
    expect(await balanceOf(resident)).toBe(90);
    await give(court, resident, 50);
    expect(await takeAt(app, court, DUE_AT)).toBe(0);
    const { owed, deductions } = await mine(court, resident);
    expect([owed, deductions[0]?.points]).toEqual([0, 10]);
  });

  it('goes below zero where the rule says so: what is missing is settled first', async () => {
    const { court, resident } = await noticed({ floor: null }, 5);
    await takeAt(app, court, DUE_AT);
    expect(await balanceOf(resident)).toBe(0);
    expect((await mine(court, resident)).owed).toBe(15);
    await give(court, resident, 10);
    expect(await takeAt(app, court, DUE_AT)).toBe(1);
    expect(await balanceOf(resident)).toBe(0);
    await give(court, resident, 30);
    await takeAt(app, court, DUE_AT);
    expect(await balanceOf(resident)).toBe(25);
    expect((await mine(court, resident)).owed).toBe(0);
    expect(await takeAt(app, court, DUE_AT)).toBe(0);
    const parts = await app.owner.rows<{ amount: number }>(sql`
      select amount from transfer where account_id = ${resident.residentId} and kind = 'deduction'
      order by account_sequence`);
    expect(parts.map(({ amount }) => amount)).toEqual([-5, -10, -5]);
    await expectSoundBooks(court);
  });

  it('takes nothing below zero by a rule with a floor while something is owed', async () => {
    const { court, resident } = await noticed({ floor: null }, 5);
    await takeAt(app, court, DUE_AT);
    await propose(app, court, resident.residentId, 'noise');
    await takeAt(app, court, '2026-11-20T02:00:00.000Z');
    const { owed, deductions } = await mine(court, resident);
    expect(owed).toBe(15);
    expect(deductions[0]).toMatchObject({ rule: { key: 'noise' }, state: 'effective', points: 0 });
  });
});

describe('in the mall', () => {
  const shopOf = async (court: Court): Promise<Mall> => {
    const { communityId, committee } = court;
    const counterId = await aCounter(app, { communityId, committee }, '便民驿站');
    return { communityId, slug: '', committee, counterId };
  };
  const order = (court: Court, rewardId: string) => ({
    params: { communityId: court.communityId },
    query: {},
    body: { requestId: randomUUID(), rewardId },
  });

  it('the right to redeem rests until the day the rule says', async () => {
    const { court, resident } = await noticed({ suspendsRedemptionDays: 30 }, 100);
    const rewardId = await aReward(app, await shopOf(court), { pricePoints: 10 });
    await takeAt(app, court, DUE_AT);
    app.clock.set(new Date('2026-12-04T10:00:00.000Z'));
    const refusal = await app.refusal(reserveReward, order(court, rewardId), resident);
    expect(refusal).toMatchObject({ code: 'mall/suspended', details: { until: '2026-12-04' } });
    const params = { communityId: court.communityId };
    const shelf = await app.call(listRewards, { params, query: {}, body: {} }, resident);
    expect(shelf.rewards[0]?.cannot).toBe('suspended');
    expect(shelf.terms?.suspendedUntil).toBe('2026-12-04');
    const everyone = await app.call(listRewards, { params, query: {}, body: {} });
    expect(everyone.terms?.suspendedUntil).toBe(null);
    app.clock.set(new Date('2026-12-04T16:00:00.000Z'));
    const placed = await app.call(reserveReward, order(court, rewardId), resident);
    expect(placed.balance).toBe(70);
  });

  it('what is owed cannot be spent, also before the job took it', async () => {
    const { court, resident } = await noticed({ floor: null, points: 50 }, 5);
    const rewardId = await aReward(app, await shopOf(court), { pricePoints: 10 });
    await takeAt(app, court, DUE_AT);
    await give(court, resident, 50);
    app.clock.set(new Date(DUE_AT));
    const refusal = await app.refusal(reserveReward, order(court, rewardId), resident);
    expect(refusal).toMatchObject({ code: 'ledger/not_enough', details: { short: 5 } });
  });
});

describe('reverseDeduction', () => {
  it('gives everything back to its lots, and ends debt and suspension', async () => {
    const rule = { floor: null, suspendsRedemptionDays: 30 };
    const { court, resident, id } = await noticed(rule, 5);
    await takeAt(app, court, DUE_AT);
    await give(court, resident, 10);
    await takeAt(app, court, DUE_AT);
    app.clock.set(new Date(DUE_AT));
    const back = about(court, id, { reason: '查明不是他家的东西。' });
    expect(await app.call(reverseDeduction, back, court.other)).toEqual({ returned: 15 });
    expect(await app.call(reverseDeduction, back, court.other)).toEqual({ returned: 15 });
    expect(await balanceOf(resident)).toBe(15);
    expect(await mine(court, resident)).toMatchObject({
      owed: 0,
      suspendedUntil: null,
      deductions: [{ state: 'reversed', closingReason: '查明不是他家的东西。' }],
    });
    expect(await takeAt(app, court, DUE_AT)).toBe(0);
    const again = about(court, id, { reason: '再来一次' });
    expect((await app.refusal(reverseDeduction, again, court.other)).code).toBe(
      'deductions/not_effective',
    );
    await expectSoundBooks(court);
  });

  it('is the committee’s', async () => {
    const { court, resident, id } = await noticed({}, 100);
    const input = () => about(court, id, { reason: '不对' });
    const before = await app.refusal(reverseDeduction, input(), court.other);
    expect(before.code).toBe('deductions/not_effective');
    expect((await app.refusal(reverseDeduction, input())).status).toBe(401);
    expect((await app.refusal(reverseDeduction, input(), resident)).status).toBe(403);
    const unknown = about(court, randomUUID(), { reason: '不对' });
    expect((await app.refusal(reverseDeduction, unknown, court.other)).status).toBe(404);
    const short = about(court, id, { reason: '' });
    expect((await app.refusal(reverseDeduction, short, court.other)).status).toBe(400);
    const abroad = await aCourt(app);
    expect((await app.refusal(reverseDeduction, input(), abroad.other)).status).toBe(404);
  });
});
