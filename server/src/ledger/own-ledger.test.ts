import { listEntries, readBalance, readEntry } from '@linli/contract/ledger';
import { listServiceRecords } from '@linli/contract/service-records';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aHousehold,
  aProgramme,
  aSession,
  checkIn,
  type Programme,
} from '../testing/factories/attendance';
import { aPost, earn, post } from '../testing/factories/ledger';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';

let app: TestApp;
let programme: Programme;
let resident: TestResident;
let params: { communityId: string };

/** Thursday, 22 October 2026, at 11:00 in Shanghai. */
const NOW = new Date('2026-10-22T03:00:00.000Z');

beforeAll(async () => {
  app = await startTestApp({ now: NOW });
  programme = await aProgramme(app);
  params = { communityId: programme.communityId };
  resident = await aResident(app, params.communityId);
});
afterAll(() => app.close());

const of = (
  account: string,
  change: Parameters<typeof aPost>[2],
  more?: Parameters<typeof aPost>[3],
) => aPost(app, account, change, { occurredOn: '2026-10-22', ...more });
const postAll = (...posts: ReturnType<typeof aPost>[]) => post(app, params.communityId, posts);
const balance = (caller: TestResident) =>
  app.call(readBalance, { params, query: {}, body: {} }, caller);
const entries = (caller: TestResident, query: object = {}) =>
  app.call(listEntries, { params, query: { limit: 30, ...query }, body: {} }, caller);

describe('readBalance', () => {
  it('says what can be spent, by expiry, and what was earned', async () => {
    const { residentId } = resident;
    await postAll(
      of(residentId, earn(30)),
      of(residentId, earn(5, null)),
      of(residentId, earn(9, '2026-10-21')),
      of(residentId, earn(7), { occurredOn: '2026-09-30' }),
      of(residentId, { spend: 10 }),
    );
    expect(await balance(resident)).toEqual({
      balance: 32,
      holder: 'resident',
      lots: [
        { expiresOn: '2026-12-31', amount: 27 },
        { expiresOn: null, amount: 5 },
      ],
      earnedThisMonth: 44,
      earnedTotal: 51,
      serviceMinutes: 0,
      asOf: NOW.toISOString(),
    });
  });

  it('is zero for someone who has just come', async () => {
    const newcomer = await aResident(app, params.communityId);
    expect(await balance(newcomer)).toMatchObject({ balance: 0, lots: [], earnedTotal: 0 });
  });

  it('is the household’s where the rulebook says so; what was earned stays one’s own', async () => {
    const homes = await aProgramme(app, (rulebook) => ({
      ...rulebook,
      account: { ...rulebook.account, holder: 'household' },
    }));
    const [wife, husband] = [
      await aResident(app, homes.communityId),
      await aResident(app, homes.communityId, { name: '陈建国' }),
    ];
    const home = await aHousehold(app, homes.communityId, [wife.residentId, husband.residentId]);
    const deed = { holder: 'household', residentId: wife.residentId } as const;
    await post(app, homes.communityId, [of(home, earn(20), deed)]);
    const input = { params: { communityId: homes.communityId }, query: {}, body: {} };
    expect(await app.call(readBalance, input, husband)).toMatchObject({
      holder: 'household',
      balance: 20,
      earnedTotal: 0,
    });
    expect(await app.call(readBalance, input, wife)).toMatchObject({
      balance: 20,
      earnedTotal: 20,
    });
    const log = await app.call(listEntries, { ...input, query: { limit: 5 } }, husband);
    expect(log.entries).toMatchObject([{ amount: 20 }]);
  });
});

describe('listEntries and readEntry', () => {
  it('tell what happened, who recorded it, where, and until when to appeal', async () => {
    const helper = await aResident(app, params.communityId, { name: '方芳' });
    const sessionId = await aSession(app, programme);
    const scan = await checkIn(app, programme, sessionId, helper.residentId);
    const log = await entries(helper);
    expect(log).toMatchObject({
      nextCursor: null,
      entries: [
        {
          transferId: scan.transferId,
          kind: 'award',
          amount: 20,
          balanceAfter: 20,
          ruleKey: 'patrol',
          rulebookVersion: 1,
          recordedByName: '许*（组织者）',
          place: '3 号楼前',
          occurredAt: NOW.toISOString(),
          reversesTransferId: null,
          reversedByTransferId: null,
          appealUntil: '2026-10-25',
        },
      ],
    });
    expect(log.entries[0]?.because.length).toBeGreaterThan(0);
    const transferId = scan.transferId ?? '';
    const entry = await app.call(
      readEntry,
      { params: { ...params, transferId }, query: {}, body: {} },
      helper,
    );
    expect(entry).toEqual(log.entries[0]);
  });

  it('goes through a long history page by page, newest first, each entry once', async () => {
    const busy = await aResident(app, params.communityId);
    const posts = Array.from({ length: 7 }, (_, index) => of(busy.residentId, earn(index + 1)));
    await postAll(...posts);
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof entries>> = await entries(busy, {
        limit: 3,
        ...(cursor === null ? {} : { cursor }),
      });
      seen.push(...page.entries.map((entry) => entry.amount));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1]);
  });

  it('filters by direction, kind, rule and days', async () => {
    const busy = await aResident(app, params.communityId);
    const spend = of(busy.residentId, { spend: 4 });
    await postAll(
      of(busy.residentId, earn(10), { occurredOn: '2026-10-01' }),
      of(busy.residentId, earn(20), { ruleKey: 'cleaning' }),
      spend,
      of(busy.residentId, { reverse: spend.transferId }, { kind: 'refund' }),
    );
    const amounts = async (query: object) =>
      (await entries(busy, query)).entries.map((entry) => entry.amount);
    expect(await amounts({ direction: 'out' })).toEqual([-4]);
    expect(await amounts({ direction: 'in' })).toEqual([4, 20, 10]);
    expect(await amounts({ kind: 'refund' })).toEqual([4]);
    expect(await amounts({ ruleKey: 'cleaning' })).toEqual([20]);
    expect(await amounts({ to: '2026-10-01' })).toEqual([10]);
    expect(await amounts({ from: '2026-10-02', direction: 'in' })).toEqual([4, 20]);
    const [refund, spent] = (await entries(busy)).entries;
    expect(refund?.reversesTransferId).toBe(spent?.transferId);
    expect(spent?.reversedByTransferId).toBe(refund?.transferId);
  });

  it('do not show another’s entry, nor one of another community', async () => {
    const other = await aResident(app, params.communityId);
    const theirs = of(other.residentId, earn(10));
    await postAll(theirs);
    const input = { params: { ...params, transferId: theirs.transferId } };
    expect(await app.refusal(readEntry, input, resident)).toMatchObject({ status: 404 });
  });
});

describe('the reads of one’s own ledger', () => {
  const reads = [readBalance, listEntries, listServiceRecords, readEntry];
  const transferId = '01900000-0000-7000-8000-000000000000';

  it.each(reads)('$name finds nothing under an id that is none', async (read) => {
    const refusal = await app.refusal(read, { params: { communityId: 'x', transferId } }, resident);
    expect([400, 404]).toContain(refusal.status);
  });

  it('listEntries refuses a cursor nobody gave', async () => {
    for (const cursor of ['x', '-1', '1e3', '9'.repeat(40)]) {
      const refusal = await app.refusal(listEntries, { params, query: { cursor } }, resident);
      expect(refusal.code).toBe('request/invalid');
    }
  });

  it.each(reads)('$name wants a resident of this community who is signed in', async (read) => {
    const input = { params: { ...params, transferId } };
    expect((await app.refusal(read, input)).code).toBe('access/not_signed_in');
    const elsewhere = await aCommunity(app);
    const stranger = await aResident(app, elsewhere, { roles: ['committee'] });
    expect((await app.refusal(read, input, stranger)).status).toBe(404);
  });
});
