import { readStatement } from '@linli/contract/ledger';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postDeeds } from '../testing/factories/deeds';
import { aMall, aPerson, aReward, givePoints, type Mall, reserve } from '../testing/factories/mall';
import { startTestApp } from '../testing/start-test-app';
import type { Caller, TestApp } from '../testing/test-app';

let app: TestApp;
let mall: Mall;

beforeAll(async () => {
  app = await startTestApp();
  mall = await aMall(app);
});
afterAll(() => app.close());

const asked = (residentId: string, month?: string) => ({
  params: { communityId: mall.communityId, residentId },
  query: month === undefined ? {} : { month },
  body: {},
});

const statementOf = (residentId: string, month?: string) =>
  app.call(readStatement, asked(residentId, month), mall.committee);

describe('a month on one sheet', () => {
  it('adds up: opening, plus, minus, closing, and what expires first', async () => {
    const { communityId } = mall;
    const person = await aPerson(app, communityId, { name: '刘奶奶', buildingName: '3 号楼' });
    const { residentId } = person;
    const deed = { residentId, points: 30, title: { zh: '旧的一笔', en: 'Old' } };
    // The last instant of February by the community's clock, and the first of March.
    const [february, march] = ['2026-02-28T15:59:59.999Z', '2026-02-28T16:00:00.000Z'];
    await postDeeds(app, communityId, [{ ...deed, recordedAt: new Date(february) }]);
    await postDeeds(app, communityId, [
      { ...deed, points: 20, title: { zh: '夜巡', en: 'Patrol' }, recordedAt: new Date(march) },
    ]);
    const parts = [
      { amount: 50, expiresOn: '2026-06-30' },
      { amount: 5, expiresOn: null },
    ];
    await givePoints(app, communityId, [residentId], parts);
    const rewardId = await aReward(app, mall, { title: '大米', pricePoints: 40 });
    await reserve(app, mall, rewardId, person);
    const statement = await statementOf(residentId);
    expect(statement).toMatchObject({
      month: '2026-03',
      maskedName: '刘**',
      buildingName: '3 号楼',
      holder: 'resident',
      opening: 30,
      plus: 75,
      minus: -40,
      closing: 65,
      moreEntries: 0,
      expiring: [
        { expiresOn: '2026-06-30', amount: 10 },
        { expiresOn: '2026-12-31', amount: 50 },
      ],
    });
    expect(statement.entries.map(({ amount, balanceAfter }) => [amount, balanceAfter])).toEqual([
      [20, 50],
      [50, 100],
      [5, 105],
      [-40, 65],
    ]);
    expect(statement.entries.at(-1)?.recordedByName).toBe('刘**（本人）');
    expect(await statementOf(residentId, '2026-02')).toMatchObject({
      opening: 0,
      plus: 30,
      closing: 30,
    });
  });

  it('holds as many lines as fit and sums of all', async () => {
    const { residentId } = await aPerson(app, mall.communityId, { name: '孙爷爷' });
    const deeds = Array.from({ length: 30 }, () => ({ residentId, points: 1 }));
    await postDeeds(app, mall.communityId, deeds);
    const statement = await statementOf(residentId);
    expect(statement.entries).toHaveLength(22);
    expect(statement).toMatchObject({ moreEntries: 8, plus: 30, closing: 30 });
  });

  it('of a month without anything is a sheet as well; of one to come it is not', async () => {
    const { residentId } = await aPerson(app, mall.communityId, { name: '钱奶奶' });
    expect(await statementOf(residentId)).toMatchObject({ opening: 0, closing: 0, entries: [] });
    for (const month of ['2026-04', '2026-13', '0000-01', 'März']) {
      expect(await app.refusal(readStatement, asked(residentId, month), mall.committee)).toEqual(
        expect.objectContaining({ status: 400, code: 'request/invalid' }),
      );
    }
  });

  it('is read by those who may read the books', async () => {
    const { residentId } = await aPerson(app, mall.communityId, { name: '钱奶奶' });
    const neighbour = await aPerson(app, mall.communityId, {});
    const elsewhere = await aMall(app);
    const refusal = (by?: Caller) => app.refusal(readStatement, asked(residentId), by);
    expect(await refusal()).toMatchObject({ status: 401 });
    expect(await refusal(neighbour)).toMatchObject({ status: 403 });
    expect(await refusal(elsewhere.committee)).toMatchObject({ status: 404 });
    const there = {
      ...asked(residentId),
      params: { communityId: elsewhere.communityId, residentId },
    };
    expect(await app.refusal(readStatement, there, elsewhere.committee)).toMatchObject({
      status: 404,
    });
  });
});
