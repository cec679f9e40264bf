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
  givePoints,
  type Mall,
  reserve,
} from '../testing/factories/mall';
import type { TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { redemptionCodeOf } from './redemption-code-of';

let app: TestApp;
let mall: Mall;
let resident: TestResident;

beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-10-28T10:00:00.000Z') });
  mall = await aMall(app);
  resident = await aPerson(app, mall.communityId);
  const points = [{ amount: 1000, expiresOn: '2026-12-31' }];
  await givePoints(app, mall.communityId, [resident.residentId], points);
});
afterAll(() => app.close());

function redeemAt(counterId: string, code: string) {
  return {
    params: { communityId: mall.communityId, counterId },
    body: { requestId: randomUUID(), code },
  };
}

/** What went wrong in an existing time-bank program must never go wrong here. */
describe('defects seen elsewhere', () => {
  it('(a) two writers of one balance do not overwrite each other', async () => {
    const rewardId = await aReward(app, mall, { pricePoints: 1, stock: 100 });
    const balance = async () =>
      (
        await app.owner.row<{ balance: number }>(sql`
          select balance from account where id = ${resident.residentId}`)
      )?.balance ?? 0;
    const before = await balance();
    await Promise.all([
      ...Array.from({ length: 20 }, () => reserve(app, mall, rewardId, resident)),
      givePoints(
        app,
        mall.communityId,
        [resident.residentId],
        [{ amount: 20, expiresOn: '2026-12-31' }],
      ),
    ]);
    expect(await balance()).toBe(before);
  });

  it('(b) codes cannot be guessed, are unique, and bound to counter and community', async () => {
    const codes = new Set(
      Array.from({ length: 20_000 }, () => redemptionCodeOf(app.secrets, app.ids.next())),
    );
    expect(codes.size).toBe(20_000);
    for (let place = 0; place < 10; place += 1) {
      const seen = new Set([...codes].map((code) => code.charAt(place)));
      expect(seen.size).toBe(32);
    }
    const rewardId = await aReward(app, mall, { pricePoints: 1 });
    const { code } = await reserve(app, mall, rewardId, resident);
    const elsewhere = await aCounter(app, mall, '别处');
    const refusal = await app.refusal(redeemCode, redeemAt(elsewhere, code), mall.committee);
    expect(refusal.code).toBe('counter/other_counter');
    const other = await aMall(app);
    const input = redeemAt(other.counterId, code);
    const foreign = await app.refusal(
      redeemCode,
      { ...input, params: { communityId: other.communityId, counterId: other.counterId } },
      other.committee,
    );
    expect(foreign.code).toBe('counter/code_unknown');
  });

  it('(c) checking and using up a code is one step', async () => {
    const rewardId = await aReward(app, mall, { pricePoints: 1 });
    const { code } = await reserve(app, mall, rewardId, resident);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        app.send(redeemCode, redeemAt(mall.counterId, code), mall.committee),
      ),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
  });

  it('(d) too few points are a refusal, never a zero', async () => {
    const poor = await aPerson(app, mall.communityId);
    await givePoints(app, mall.communityId, [poor.residentId], [{ amount: 99, expiresOn: null }]);
    const rewardId = await aReward(app, mall, { pricePoints: 100 });
    const order = {
      params: { communityId: mall.communityId },
      body: { requestId: randomUUID(), rewardId },
    };
    const refusal = await app.refusal(reserveReward, order, poor);
    expect(refusal).toMatchObject({ code: 'ledger/not_enough', details: { short: 1 } });
    const row = await app.owner.row(sql`
      select balance from account where id = ${poor.residentId}`);
    expect(row).toEqual({ balance: 99 });
  });

  it('(e) (f) taking and giving back are both in the ledger, linked to the order', async () => {
    const rewardId = await aReward(app, mall, { title: '食堂餐券', pricePoints: 7 });
    const { redemptionId } = await reserve(app, mall, rewardId, resident);
    const params = { communityId: mall.communityId, redemptionId };
    const body = { requestId: randomUUID() };
    await app.call(cancelRedemption, { params, query: {}, body }, resident);
    const transfers = await app.owner.rows(sql`
      select t.kind, t.amount, t.title->>'zh' as title, d.id is not null as linked,
        (select sum(amount) from entry e where e.transfer_id = t.id) as entry_sum
      from transfer t
      left join redemption d on d.id = t.redemption_id
        and t.id in (d.transfer_id, d.refund_transfer_id)
      where t.redemption_id = ${redemptionId}
      order by t.account_sequence`);
    const common = { linked: true, entrySum: 0 };
    expect(transfers).toEqual([
      { kind: 'redemption', amount: -7, title: '兑换食堂餐券', ...common },
      { kind: 'refund', amount: 7, title: '取消兑换：食堂餐券', ...common },
    ]);
  });
});
