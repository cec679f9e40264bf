import { randomUUID } from 'node:crypto';
import { listTransfers, readTransfer, reverseTransfer } from '@linli/contract/ledger';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '../platform/sql';
import {
  aHousehold,
  aProgramme,
  aSession,
  checkIn,
  type Programme,
} from '../testing/factories/attendance';
import { aPost, earn, findingsOf, lotsOf, post } from '../testing/factories/ledger';
import { aCommunity, aResident, type TestResident } from '../testing/factories/residents';
import { startTestApp } from '../testing/start-test-app';
import type { TestApp } from '../testing/test-app';
import { expirePoints } from './expire-points';

let app: TestApp;
let programme: Programme;
let committee: TestResident;
let helper: TestResident;
let params: { communityId: string };
/** The award of one scan. */
let transferId: string;

beforeAll(async () => {
  app = await startTestApp({ now: new Date('2026-10-22T03:00:00.000Z') });
});
afterAll(() => app.close());

beforeEach(async () => {
  programme = await aProgramme(app);
  committee = programme.committee;
  params = { communityId: programme.communityId };
  helper = await aResident(app, params.communityId, { name: '方芳' });
  const scan = await checkIn(app, programme, await aSession(app, programme), helper.residentId);
  transferId = scan.transferId ?? '';
});

const explore = (query: object = {}) =>
  app.call(listTransfers, { params, query: { limit: 30, ...query }, body: {} }, committee);
const read = (id: string) =>
  app.call(readTransfer, { params: { ...params, transferId: id }, query: {}, body: {} }, committee);
const reversal = (id: string, reason = '扫错了人') => ({
  params: { ...params, transferId: id },
  query: {},
  body: { requestId: randomUUID(), reason },
});

describe('listTransfers', () => {
  it('lists what was posted, newest first, with who did and who recorded it', async () => {
    expect(await explore()).toMatchObject({
      nextCursor: null,
      transfers: [
        {
          id: transferId,
          kind: 'award',
          points: 20,
          residentName: '方芳',
          residentId: helper.residentId,
          ruleKey: 'patrol',
          actorName: '许明',
          reversed: false,
        },
      ],
    });
  });

  it('gives every transfer once, also of one instant, over several pages', async () => {
    const others = Array.from({ length: 6 }, () => aPost(app, app.ids.next(), earn(1)));
    await post(app, params.communityId, others);
    const seen = new Set<string>();
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof explore>> = await explore({
        limit: 2,
        ...(cursor === null ? {} : { cursor }),
      });
      for (const { id } of page.transfers) {
        expect(seen.has(id)).toBe(false);
        seen.add(id);
      }
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(seen).toEqual(new Set([transferId, ...others.map((each) => each.transferId)]));
  });

  it('filters by resident, kind, rule, actor and days', async () => {
    const other = await aResident(app, params.communityId);
    await post(app, params.communityId, [
      aPost(app, other.residentId, earn(5), { ruleKey: 'cleaning', occurredOn: '2026-10-01' }),
      aPost(app, other.residentId, { spend: 2 }, { occurredOn: '2026-10-02' }),
    ]);
    const points = async (query: object) =>
      (await explore(query)).transfers.map((each) => each.points).sort();
    expect(await points({ residentId: other.residentId })).toEqual([-2, 5]);
    expect(await points({ residentId: helper.residentId })).toEqual([20]);
    expect(await points({ kind: 'redemption' })).toEqual([-2]);
    expect(await points({ ruleKey: 'cleaning' })).toEqual([5]);
    expect(await points({ actorPersonId: programme.organizer.personId })).toEqual([20]);
    expect(await points({ from: '2026-10-02' })).toEqual([-2, 20]);
    expect(await points({ to: '2026-10-01' })).toEqual([5]);
  });

  it('refuses a cursor nobody gave', async () => {
    for (const cursor of ['x', `2026-13-45T00:00:00.000Z_${transferId}`]) {
      const refusal = await app.refusal(listTransfers, { params, query: { cursor } }, committee);
      expect(refusal.code).toBe('request/invalid');
    }
  });
});

describe('readTransfer', () => {
  it('shows both sides of the books', async () => {
    expect(await read(transferId)).toMatchObject({
      id: transferId,
      kind: 'award',
      ruleKey: 'patrol',
      rulebookVersion: 1,
      actorName: '许明',
      actorRole: 'organizer',
      reversedByTransferId: null,
      entries: [
        {
          accountId: helper.residentId,
          holder: 'resident',
          holderName: '方芳',
          unit: 'point',
          expiresOn: '2026-12-31',
          amount: 20,
        },
        { holder: 'system', holderName: '积分发放', expiresOn: null, amount: -20 },
      ],
    });
  });

  it('calls a household by its members', async () => {
    const home = await aHousehold(app, params.communityId, [helper.residentId]);
    const award = aPost(app, home, earn(5), { holder: 'household', residentId: null });
    await post(app, params.communityId, [award]);
    expect((await read(award.transferId)).entries[0]).toMatchObject({
      holder: 'household',
      holderName: '方芳',
    });
  });
});

describe('reverseTransfer', () => {
  it('takes the award out of the same lot, tells the phone, and is read from both', async () => {
    const before = app.events.length;
    const undone = await app.call(reverseTransfer, reversal(transferId), committee);
    expect(await lotsOf(app, params.communityId, helper.residentId)).toEqual({});
    expect(app.events.slice(before)).toMatchObject([
      { kind: 'points', residentId: helper.residentId, points: -20, balance: 0 },
    ]);
    expect(await read(transferId)).toMatchObject({ reversedByTransferId: undone.transferId });
    expect(await read(undone.transferId)).toMatchObject({
      kind: 'reversal',
      reason: '扫错了人',
      reversesTransferId: transferId,
      actorName: '沈敏',
      actorRole: 'committee',
    });
    expect((await explore()).transfers.find(({ id }) => id === transferId)?.reversed).toBe(true);
    expect(await findingsOf(app, params.communityId)).toEqual([]);
  });

  it('happens once: a repeated request gets the first answer, another one is refused', async () => {
    const input = reversal(transferId);
    const first = await app.call(reverseTransfer, input, committee);
    expect(await app.call(reverseTransfer, input, committee)).toEqual(first);
    const other = { ...input, body: { ...input.body, reason: '另一个理由' } };
    expect((await app.refusal(reverseTransfer, other, committee)).code).toBe('request/id_reused');
    const again = await app.refusal(reverseTransfer, reversal(transferId), committee);
    expect(again).toMatchObject({ status: 409, code: 'ledger/already_reversed' });
  });

  it('refuses when the points are spent, and leaves everything as it was', async () => {
    const spend = aPost(app, helper.residentId, { spend: 15 }, { occurredOn: '2026-10-22' });
    await post(app, params.communityId, [spend]);
    const refusal = await app.refusal(reverseTransfer, reversal(transferId), committee);
    expect(refusal.code).toBe('ledger/points_spent');
    expect(await lotsOf(app, params.communityId, helper.residentId)).toEqual({ '2026-12-31': 5 });
    const own = await app.refusal(reverseTransfer, reversal(spend.transferId), committee);
    expect(own.code).toBe('ledger/not_reversible');
  });

  it('is not for one’s own points nor one’s household’s', async () => {
    const mine = aPost(app, committee.residentId, earn(5));
    await post(app, params.communityId, [mine]);
    const self = await app.refusal(reverseTransfer, reversal(mine.transferId), committee);
    expect(self).toMatchObject({ status: 409, code: 'rules/self_award' });
    await aHousehold(app, params.communityId, [committee.residentId, helper.residentId]);
    const family = await app.refusal(reverseTransfer, reversal(transferId), committee);
    expect(family).toMatchObject({ status: 409, code: 'rules/household_award' });
  });

  it('is not for somebody on one’s own phone, who has no household either', async () => {
    const { communityId } = params;
    const child = await aResident(app, communityId, { name: '沈小敏', phone: committee.phone });
    const award = aPost(app, child.residentId, earn(5));
    await post(app, communityId, [award]);
    const refusal = await app.refusal(reverseTransfer, reversal(award.transferId), committee);
    expect(refusal).toMatchObject({ status: 409, code: 'rules/household_award' });
  });

  it('wants a reason in words', async () => {
    const refusal = await app.refusal(reverseTransfer, reversal(transferId, ' '), committee);
    expect(refusal.code).toBe('request/invalid');
  });
});

describe('the ledger explorer', () => {
  const operations = [listTransfers, readTransfer, reverseTransfer];

  it.each(operations)('$name is for the committee of this community', async (operation) => {
    const input = { ...reversal(transferId), query: {} };
    expect((await app.refusal(operation, input)).code).toBe('access/not_signed_in');
    expect((await app.refusal(operation, input, helper)).code).toBe('access/not_allowed');
    const elsewhere = await aCommunity(app);
    const stranger = await aResident(app, elsewhere, { roles: ['committee'] });
    expect((await app.refusal(operation, input, stranger)).status).toBe(404);
    const theirs = { ...input, params: { ...input.params, communityId: elsewhere } };
    if (operation !== listTransfers) {
      const refusal = await app.refusal(operation, theirs, stranger);
      expect(refusal).toMatchObject({ status: 404, code: 'request/not_found' });
    }
  });

  it('an auditor may look but not reverse', async () => {
    const auditor = await aResident(app, params.communityId, { roles: ['auditor'] });
    const input = { params, query: { limit: 30 }, body: {} };
    expect((await app.call(listTransfers, input, auditor)).transfers).toHaveLength(1);
    const refusal = await app.refusal(reverseTransfer, reversal(transferId), auditor);
    expect(refusal.code).toBe('access/not_allowed');
  });
});

describe('expirePoints', () => {
  it('clears what ended yesterday in this community, once, and keeps today’s', async () => {
    const account = app.ids.next();
    await post(app, params.communityId, [
      aPost(app, account, earn(9, '2026-10-21')),
      aPost(app, account, earn(4, '2026-01-31')),
      aPost(app, account, earn(2, '2026-10-22')),
      aPost(app, app.ids.next(), earn(1, '2026-10-01'), { holder: 'household' }),
    ]);
    const run = () =>
      app.database.transaction(params.communityId, (tx) =>
        expirePoints({ ...app, tx, now: app.clock.now() } as never),
      );
    expect(await run()).toBe(2);
    expect(await run()).toBe(0);
    expect(await lotsOf(app, params.communityId, account)).toEqual({ '2026-10-22': 2 });
    const log = await app.owner.rows(sql`
      select kind, amount, balance_after from transfer
      where account_id = ${account} order by account_sequence desc limit 1`);
    expect(log).toEqual([{ kind: 'expiry', amount: -13, balanceAfter: 2 }]);
    expect(await findingsOf(app, params.communityId)).toEqual([]);
  });
});
