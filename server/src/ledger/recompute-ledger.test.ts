import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIds } from '../platform/ids';
import { sql } from '../platform/sql';
import { aLedgerCommunity, aPost, earn, findingsOf, post } from '../testing/factories/ledger';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import { checkBooks } from './check-books';
import type { TransferPost } from './post-transfers';

const ids = createIds(Date.now);
let database: TestDatabase;
let communityId: string;
let account: string;
let home: string;
let award: TransferPost;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

beforeEach(async () => {
  communityId = await aLedgerCommunity(database.owner, ids);
  account = ids.next();
  home = ids.next();
  const day = { key: 'day', periodStart: '2026-05-01', add: 1, max: 9 };
  const limits = [account, home].map((accountId) => ({ ...day, accountId }));
  award = aPost({ ids }, account, { ...earn(20), limits });
  const spend = aPost({ ids }, account, { spend: 12 });
  const refund = aPost({ ids }, account, { reverse: spend.transferId }, { kind: 'refund' });
  const undone = aPost({ ids }, account, { ...earn(5), limits });
  const reversal = aPost({ ids }, account, { reverse: undone.transferId });
  const old = aPost({ ids }, account, earn(7, '2026-04-01'));
  const expiry = aPost({ ids }, account, { expireThrough: '2026-04-30' });
  const posts = [award, undone, spend, refund, reversal, old, expiry];
  const outcomes = await post(database, communityId, posts);
  expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
});

const findings = () => findingsOf(database, communityId);

describe('recomputing', () => {
  it('finds nothing in books that were only posted to', async () => {
    expect(await findings()).toEqual([]);
    await database.database.transaction(communityId, (tx) => checkBooks({ tx }));
  });

  it('names the account whose balance is wrong, and the nightly job fails with it', async () => {
    await database.owner.run(sql`update account set balance = 21 where id = ${account}`);
    expect(await findings()).toEqual([
      {
        table: 'account',
        key: account,
        found: 'balance 21 after 7 transfers',
        expected: 'balance 20 after 7 transfers',
      },
    ]);
    const check = database.database.transaction(communityId, (tx) => checkBooks({ tx }));
    await expect(check).rejects.toThrow(`account ${account}: balance 21`);
  });

  it('names the lot', async () => {
    await database.owner.run(sql`
      update lot set amount = 19 where account_id = ${account} and expires_on = '2026-12-31'`);
    expect(await findings()).toEqual([
      { table: 'lot', key: `${account} point 2026-12-31`, found: '19', expected: '20' },
    ]);
  });

  it('names the score', async () => {
    await database.owner.run(sql`
      update score set points = 99 where resident_id = ${account} and period = 'month'`);
    expect(await findings()).toEqual([
      {
        table: 'score',
        key: `${account} month 2026-05-01`,
        found: '99 points, 2 deeds',
        expected: '27 points, 2 deeds',
      },
    ]);
  });

  it('names the use of a limit, whoever’s it is', async () => {
    await database.owner.run(sql`update limit_use set used = 3 where account_id = ${account}`);
    await database.owner.run(sql`update limit_use set used = 0 where account_id = ${home}`);
    expect(await findings()).toEqual([
      { table: 'limit_use', key: `${account} day 2026-05-01`, found: '3', expected: '1' },
      { table: 'limit_use', key: `${home} day 2026-05-01`, found: '0', expected: '1' },
    ]);
  });

  it('reads the limits of the first release, which named no id', async () => {
    const limits = [
      { key: 'day', periodStart: '2026-05-01', add: 1, max: 9 },
      { key: `${home}/day`, periodStart: '2026-05-01', add: 1, max: 9 },
    ];
    await database.owner.run(sql`
      update transfer set limits = ${JSON.stringify(limits)} where id = ${award.transferId}`);
    expect(await findings()).toEqual([]);
    const [undone] = await post(database, communityId, [
      aPost({ ids }, account, { reverse: award.transferId }),
    ]);
    expect(undone).toMatchObject({ ok: true, amount: -20 });
    expect(await findings()).toEqual([]);
  });

  it('names every row that a changed entry makes wrong', async () => {
    await database.owner.run(sql`
      update entry set amount = 25 where transfer_id = ${award.transferId} and line = 1`);
    const tables = (await findings()).map(({ table }) => table);
    expect(new Set(tables)).toEqual(new Set(['transfer', 'account', 'lot']));
  });

  it('names a transfer without entries and a broken chain', async () => {
    await database.owner.run(sql`delete from entry where transfer_id = ${award.transferId}`);
    expect(await findings()).toContainEqual({
      table: 'transfer',
      key: `${award.transferId} without entries`,
      found: '0 from 0',
      expected: '0 from 2 or more',
    });
    await database.owner.run(sql`
      update transfer set balance_after = 1
      where account_id = ${account} and account_sequence = 7`);
    const broken = (await findings()).filter(({ found }) => found.includes('balance after 1,'));
    expect(broken).toHaveLength(1);
  });

  it('names a refund that went to another lot', async () => {
    await database.owner.run(sql`
      update entry set expires_on = null
      where account_id = ${account} and amount = 12`);
    expect((await findings()).filter(({ table }) => table === 'transfer')).toHaveLength(2);
  });

  it('names a spend from a lot that had expired, and an expiry before its time', async () => {
    await database.owner.run(sql`
      update transfer set occurred_on = '2027-01-01'
      where account_id = ${account} and kind = 'redemption'`);
    await database.owner.run(sql`
      update transfer set occurred_on = '2026-04-01'
      where account_id = ${account} and kind = 'expiry'`);
    const expected = 'the lot is good for a spend and past for an expiry';
    const untimely = (await findings()).filter((finding) => finding.expected === expected);
    expect(untimely.map(({ found }) => found)).toEqual([
      'redemption on 2027-01-01 from the lot of 2026-12-31',
      'expiry on 2026-04-01 from the lot of 2026-04-01',
    ]);
  });

  it('agrees over 20,000 transfers', async () => {
    const accounts = Array.from({ length: 500 }, () => ids.next());
    for (let turn = 0; turn < 40; turn += 1) {
      const posts = accounts.map((each) => aPost({ ids }, each, earn(10)));
      await post(database, communityId, posts);
    }
    expect(await findings()).toEqual([]);
  }, 120_000);
});
