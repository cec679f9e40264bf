import { randomUUID } from 'node:crypto';
import { readCardAtCounter, redeemByCard, reserveByCard } from '@linli/contract/counter-cards';
import { redeemCode } from '@linli/contract/counters';
import { listEntries } from '@linli/contract/ledger';
import { addReward } from '@linli/contract/mall';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import { aHousehold } from '../testing/factories/attendance';
import { aCard } from '../testing/factories/cards';
import {
  aCounter,
  aMall,
  aPerson,
  aReward,
  booksOf,
  givePoints,
  type Mall,
} from '../testing/factories/mall';
import type { TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let mall: Mall;
let clerk: TestResident;

beforeAll(async () => {
  app = await startTestApp();
  mall = await aMall(app);
  clerk = await aPerson(app, mall.communityId, {
    name: '范建国',
    roles: ['counter_clerk'],
    counterId: mall.counterId,
  });
});
afterAll(() => app.close());

async function elderWithPoints(points = 200, name = '刘奶奶') {
  const { communityId, committee } = mall;
  const resident = await aPerson(app, communityId, { name, phone: null, buildingName: '3 号楼' });
  const parts = [{ amount: points, expiresOn: '2026-12-31' }];
  await givePoints(app, communityId, [resident.residentId], parts);
  const { code } = await aCard(app, communityId, resident, committee);
  return { resident, code };
}

const atCounter = <Body extends object>(body: Body, counterId = mall.counterId) => ({
  params: { communityId: mall.communityId, counterId },
  query: {},
  body: { requestId: randomUUID(), ...body },
});
const show = (code: string, by: Caller = clerk, counterId = mall.counterId) =>
  app.call(readCardAtCounter, { ...atCounter({}, counterId), body: { code } }, by);
const order = (code: string, rewardId: string) =>
  app.call(reserveByCard, atCounter({ code, rewardId }), clerk);
const collect = (code: string, redemptionId: string) =>
  app.call(redeemByCard, atCounter({ code, redemptionId }), clerk);

describe('a card at the counter', () => {
  it('shows whose it is, what waits, and what they could have from here', async () => {
    const { code } = await elderWithPoints(120);
    const elsewhere = await aCounter(app, mall, '老年食堂');
    const rice = await aReward(app, mall, { title: '大米', pricePoints: 100, perPersonLimit: 1 });
    const soap = await aReward(app, mall, { title: '肥皂', pricePoints: 20 });
    await aReward(app, mall, { title: '电饭煲', pricePoints: 500 });
    await aReward(app, mall, { title: '没货的', pricePoints: 10, stock: 0 });
    await aReward(app, mall, { title: '一餐饭', pricePoints: 10, counterId: elsewhere });
    const before = await show(code);
    expect(before).toMatchObject({ maskedName: '刘**', buildingName: '3 号楼', balance: 120 });
    expect(before.waiting).toEqual([]);
    expect(before.rewards.map(({ id }) => id).sort()).toEqual([rice, soap].sort());
    await order(code, rice);
    const after = await show(code);
    expect(after).toMatchObject({ balance: 20, waiting: [{ rewardTitle: '大米', points: 100 }] });
    expect(after.rewards.map(({ id }) => id)).toEqual([soap]);
  });

  it('lets someone without a phone spend, done by the clerk in every record', async () => {
    const { resident, code } = await elderWithPoints();
    const rewardId = await aReward(app, mall, { title: '上门理发', pricePoints: 60 });
    const input = atCounter({ code, rewardId });
    const placed = await app.call(reserveByCard, input, clerk);
    expect(placed).toMatchObject({ rewardTitle: '上门理发', points: 60, balance: 140 });
    expect(await app.call(reserveByCard, input, clerk)).toEqual(placed);
    const handed = await collect(code, placed.redemptionId);
    expect(handed).toMatchObject({ rewardTitle: '上门理发', maskedName: '刘**', balance: 140 });
    const row = await app.owner.row(sql`
      select d.state, d.clerk_person_id, t.actor_person_id, t.actor_role, t.resident_id
      from redemption d join transfer t on t.id = d.transfer_id
      where d.id = ${placed.redemptionId}`);
    expect(row).toEqual({
      state: 'redeemed',
      clerkPersonId: clerk.personId,
      actorPersonId: clerk.personId,
      actorRole: 'counter_clerk',
      residentId: resident.residentId,
    });
    const acts = await app.owner.rows(sql`
      select operation from staff_act where person_id = ${clerk.personId}
        and operation in ('reserveByCard', 'redeemByCard')`);
    expect(acts.length).toBeGreaterThanOrEqual(2);
    const told = await app.owner.row(sql`
      select title ->> 'zh' as title from notification where resident_id = ${resident.residentId}`);
    expect(told).toEqual({ title: '凭卡换了上门理发' });
  });

  it('gives home service like any reward', async () => {
    const { code } = await elderWithPoints();
    const body = {
      requestId: randomUUID(),
      title: '上门打扫两小时',
      description: '',
      kind: 'service' as const,
      picture: 'haircut' as const,
      pricePoints: 80,
      stock: 4,
      perPersonLimit: null,
      limitPeriod: 'month' as const,
      codeValidDays: 30,
      counterId: mall.counterId,
      termsKey: null,
    };
    const params = { communityId: mall.communityId };
    const { id } = await app.call(addReward, { params, query: {}, body }, mall.committee);
    expect(await order(code, id)).toMatchObject({ points: 80, balance: 120 });
  });

  it('collects once: of the card here and the code there one gets it', async () => {
    const { resident, code } = await elderWithPoints();
    const rewardId = await aReward(app, mall);
    const { redemptionId, code: redemptionCode } = await order(code, rewardId);
    const byCode = atCounter({ code: redemptionCode });
    const answers = await Promise.all([
      app.send(redeemByCard, atCounter({ code, redemptionId }), clerk),
      app.send(redeemCode, byCode, clerk),
      app.send(redeemByCard, atCounter({ code, redemptionId }), mall.committee),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const late = app.refusal(redeemByCard, atCounter({ code, redemptionId }), clerk);
    expect(await late).toMatchObject({ code: 'counter/already_redeemed' });
    expect(await booksOf(app, mall.communityId)).toMatchObject({ wrongAccounts: 0, entrySum: 0 });
    expect(resident.token).toBe('');
  });

  it('refuses what the purse, the shelf, the limit or the counter does not give', async () => {
    const { code } = await elderWithPoints(50);
    const refusal = async (about: Parameters<typeof aReward>[2]) => {
      const rewardId = await aReward(app, mall, about);
      const input = atCounter({ code, rewardId });
      return app.refusal(reserveByCard, input, clerk);
    };
    expect(await refusal({ pricePoints: 60 })).toMatchObject({
      code: 'ledger/not_enough',
      details: { short: 10 },
    });
    expect(await refusal({ pricePoints: 10, stock: 0 })).toMatchObject({
      code: 'mall/out_of_stock',
    });
    const counterId = await aCounter(app, mall, '图书角');
    expect(await refusal({ pricePoints: 10, counterId })).toMatchObject({
      code: 'counter/other_counter',
      details: { counter: '图书角' },
    });
    const unknown = atCounter({ code, rewardId: randomUUID() });
    expect(await app.refusal(reserveByCard, unknown, clerk)).toMatchObject({ status: 404 });
    expect((await show(code)).balance).toBe(50);
  });

  it('of a stranger, a stopped one, or what is no card, opens nothing', async () => {
    const { resident, code } = await elderWithPoints();
    const other = await elderWithPoints(100, '孙爷爷');
    const rewardId = await aReward(app, mall);
    const { redemptionId } = await order(other.code, rewardId);
    const foreign = atCounter({ code, redemptionId });
    expect(await app.refusal(redeemByCard, foreign, clerk)).toMatchObject({ status: 404 });
    await aCard(app, mall.communityId, resident, mall.committee, true);
    for (const operation of [readCardAtCounter, reserveByCard, redeemByCard]) {
      const body = operation === readCardAtCounter ? { code } : undefined;
      const input = atCounter(
        operation === redeemByCard ? { code, redemptionId } : { code, rewardId },
      );
      const asked = { ...input, body: body ?? input.body };
      expect(await app.refusal(operation, asked, clerk)).toMatchObject({ code: 'cards/revoked' });
      const wrong = { ...asked, body: { ...asked.body, code: 'R1.ABCDEFGHJK' } };
      expect(await app.refusal(operation, wrong, clerk)).toMatchObject({
        code: 'cards/unreadable',
      });
    }
  });

  it('of the clerk or of their household is for another clerk', async () => {
    const { resident, code } = await elderWithPoints();
    await aHousehold(app, mall.communityId, [resident.residentId, clerk.residentId]);
    const rewardId = await aReward(app, mall);
    const own = { code: 'counter/own_card' };
    const input = atCounter({ code, rewardId });
    expect(await app.refusal(reserveByCard, input, clerk)).toMatchObject(own);
    const placed = await app.call(reserveByCard, atCounter({ code, rewardId }), mall.committee);
    const { redemptionId } = placed;
    const collectOwn = atCounter({ code, redemptionId });
    expect(await app.refusal(redeemByCard, collectOwn, clerk)).toMatchObject(own);
  });

  it('is worked with by the clerks of this counter', async () => {
    const { code } = await elderWithPoints();
    const input = { ...atCounter({}), body: { code } };
    const neighbour = await aPerson(app, mall.communityId, {});
    const otherCounter = await aCounter(app, mall, '门卫室');
    const there = { ...atCounter({}, otherCounter), body: { code } };
    const elsewhere = await aMall(app);
    expect(await app.refusal(readCardAtCounter, input)).toMatchObject({ status: 401 });
    expect(await app.refusal(readCardAtCounter, input, neighbour)).toMatchObject({ status: 403 });
    expect(await app.refusal(readCardAtCounter, there, clerk)).toMatchObject({ status: 403 });
    expect(await app.refusal(readCardAtCounter, input, elsewhere.committee)).toMatchObject({
      status: 404,
    });
  });

  it('tells the history that the clerk did it', async () => {
    const { resident, code } = await elderWithPoints();
    await order(code, await aReward(app, mall, { title: '大米' }));
    const grandchild = await aPerson(app, mall.communityId, { name: '有手机' });
    await app.owner.run(sql`
      update person
      set sign_in_id = (select sign_in_id from person where id = ${grandchild.personId})
      where id = ${resident.personId}`);
    await app.owner.run(sql`
      update auth_session set person_id = ${resident.personId}
      where person_id = ${grandchild.personId}`);
    const input = { params: { communityId: mall.communityId }, query: { limit: 9 }, body: {} };
    const { entries } = await app.call(listEntries, input, grandchild);
    expect(entries[0]).toMatchObject({ amount: -100, recordedByName: '范**（核销员）' });
  });
});
