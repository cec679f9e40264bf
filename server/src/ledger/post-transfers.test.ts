import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createIds } from '../platform/ids';
import { sql } from '../platform/sql';
import {
  aLedgerCommunity,
  aPost,
  earn,
  findingsOf,
  lotsOf,
  post,
} from '../testing/factories/ledger';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import type { TransferPost } from './post-transfers';

let test: TestDatabase;
let place: Pick<TestDatabase, 'database' | 'owner'> & { ids: ReturnType<typeof createIds> };
let communityId: string;
let account: string;
let other: string;

beforeAll(async () => {
  test = await createTestDatabase();
  place = { database: test.database, owner: test.owner, ids: createIds(Date.now) };
  communityId = await aLedgerCommunity(test.owner, place.ids);
});
beforeEach(() => {
  account = place.ids.next();
  other = place.ids.next();
});
afterAll(async () => {
  expect(await findingsOf(place, communityId)).toEqual([]);
  await test.drop();
});

const postAll = (...posts: TransferPost[]) => post(place, communityId, posts);
const of = (change: TransferPost['change'], particulars?: Partial<TransferPost>) =>
  aPost(place, account, change, particulars);
const refundOf = (spend: TransferPost) => of({ reverse: spend.transferId }, { kind: 'refund' });
const lots = (accountId = account) => lotsOf(place, communityId, accountId);

describe('earning', () => {
  it('adds to the lot of its last day and answers the balance of the write', async () => {
    const answers = await postAll(of(earn(20)), of(earn(5, null)), of(earn(10)));
    expect(answers.map((each) => each.ok && [each.amount, each.balance])).toEqual([
      [20, 20],
      [5, 25],
      [10, 35],
    ]);
    expect(await lots()).toEqual({ '2026-12-31': 30, infinity: 5 });
  });

  it('keeps a log of each account, also when posts of several accounts mix', async () => {
    const theirs = aPost(place, other, earn(7));
    await postAll(of(earn(1)), theirs, of(earn(2)), aPost(place, other, earn(8)), of(earn(3)));
    const log = await test.owner.rows(sql`
      select amount, balance_after, account_sequence from transfer
      where account_id in (${account}, ${other}) order by account_id, account_sequence`);
    expect(log).toEqual([
      { amount: 1, balanceAfter: 1, accountSequence: 1 },
      { amount: 2, balanceAfter: 3, accountSequence: 2 },
      { amount: 3, balanceAfter: 6, accountSequence: 3 },
      { amount: 7, balanceAfter: 7, accountSequence: 1 },
      { amount: 8, balanceAfter: 15, accountSequence: 2 },
    ]);
  });

  it('raises the scores of its day: week from Monday, month, year and life', async () => {
    const sunday = { occurredOn: '2026-05-31', occurredAt: '2026-05-31T02:00:00Z' };
    await postAll(of(earn(20), sunday), of({ ...earn(5), deeds: 0 }, sunday), of(earn(1)));
    expect(await scoresOf(account)).toEqual([
      'life 0001-01-01: 26 in 2',
      'month 2026-05-01: 26 in 2',
      'week 2026-04-27: 1 in 1',
      'week 2026-05-25: 25 in 1',
      'year 2026-01-01: 26 in 2',
    ]);
  });

  it('counts an opening balance for nothing but the balance', async () => {
    await postAll(of(earn(300), { kind: 'opening' }));
    expect(await scoresOf(account)).toEqual([]);
  });

  it('counts a household’s award for the one who did the deed', async () => {
    await postAll(aPost(place, other, earn(20), { holder: 'household', residentId: account }));
    expect(await scoresOf(account)).toContain('life 0001-01-01: 20 in 1');
    expect(await lots(other)).toEqual({ '2026-12-31': 20 });
  });
});

describe('limits', () => {
  const key = 'rule/patrol/points/day';
  const limited = (add: number, max: number | null, accountId = account) => ({
    ...earn(10),
    limits: [{ accountId, key, periodStart: '2026-05-01', add, max }],
  });

  it('refuses the award that would pass, and only that one', async () => {
    const answers = await postAll(
      of(limited(10, 25)),
      aPost(place, other, limited(10, 25, other)),
      of(limited(10, 25)),
      of(limited(10, 25)),
      of(limited(5, 25)),
    );
    expect(answers.map((each) => each.ok)).toEqual([true, true, true, false, true]);
    expect(answers[3]).toMatchObject({
      code: 'rules/limit_reached',
      details: { limitKey: 'rule/patrol/points/day', max: 25, used: 20 },
    });
    expect(await lots()).toEqual({ '2026-12-31': 30 });
  });

  it('lets an award reach the limit exactly, in one call and in the next', async () => {
    await postAll(of(limited(10, 20)), of(limited(10, 20)));
    const [over] = await postAll(of(limited(1, 20)));
    expect(over).toMatchObject({ ok: false, code: 'rules/limit_reached' });
  });

  it('gives the limit back when the award is reversed', async () => {
    const award = of(limited(10, 10));
    await postAll(award);
    await postAll(of({ reverse: award.transferId }));
    const [again] = await postAll(of(limited(10, 10)));
    expect(again).toMatchObject({ ok: true, balance: 10 });
  });

  it('counts on anyone’s id: two accounts use up the limit of their home in order', async () => {
    const home = place.ids.next();
    const theirs = aPost(place, other, limited(10, 25, home));
    const late = aPost(place, other, limited(6, 25, home));
    const answers = await postAll(
      of(limited(10, 25, home)),
      theirs,
      late,
      of(limited(5, 25, home)),
    );
    expect(answers.map((each) => each.ok)).toEqual([true, true, false, true]);
    expect(answers[2]).toMatchObject({ details: { limitKey: key, max: 25, used: 20 } });
    await postAll(aPost(place, other, { reverse: theirs.transferId }));
    expect((await postAll(of(limited(10, 25, home)))).map((each) => each.ok)).toEqual([true]);
  });

  it('counts without an end where none is given', async () => {
    const home = place.ids.next();
    await postAll(of(limited(1_000, null, home)));
    const [next] = await postAll(of(limited(1, 1_000, home)));
    expect(next).toMatchObject({ ok: false, details: { used: 1_000 } });
  });
});

describe('spending', () => {
  it('takes what expires first, and never what has expired', async () => {
    const lotsGiven = [earn(10, null), earn(10, '2026-06-30'), earn(10, '2026-05-01')];
    await postAll(...lotsGiven.map((each) => of(each)), of(earn(50, '2026-04-30')));
    const [answer] = await postAll(of({ spend: 15 }));
    expect(answer).toMatchObject({ ok: true, amount: -15, balance: 65 });
    expect(await lots()).toEqual({ '2026-04-30': 50, '2026-06-30': 5, infinity: 10 });
  });

  it('refuses to the point, and says how many are missing', async () => {
    await postAll(of(earn(10)), of(earn(50, '2026-04-30')));
    const [answer, enough] = await postAll(of({ spend: 12 }), of({ spend: 10 }));
    expect(answer).toMatchObject({ ok: false, code: 'ledger/not_enough', details: { short: 2 } });
    expect(enough).toMatchObject({ ok: true, balance: 50 });
  });

  it('goes on in one call with what the posts before it did', async () => {
    const answers = await postAll(of(earn(10)), of({ spend: 8 }), of({ spend: 8 }), of(earn(6)));
    expect(answers.map((each) => each.ok && each.balance)).toEqual([10, 2, false, 8]);
  });

  it('does not lower scores', async () => {
    await postAll(of(earn(10)), of({ spend: 8 }));
    expect(await scoresOf(account)).toContain('life 0001-01-01: 10 in 1');
  });
});

describe('undoing', () => {
  it('gives a refund back to the lots it came from, once', async () => {
    await postAll(of(earn(10, '2026-06-30')), of(earn(10)), of(earn(10, null)));
    const spend = of({ spend: 25 });
    await postAll(spend);
    expect(await lots()).toEqual({ infinity: 5 });
    const answers = await postAll(refundOf(spend), refundOf(spend));
    expect(answers[0]).toMatchObject({ ok: true, amount: 25, balance: 30 });
    expect(answers[1]).toMatchObject({ ok: false, code: 'ledger/already_reversed' });
    expect(await lots()).toEqual({ '2026-06-30': 10, '2026-12-31': 10, infinity: 10 });
  });

  it('takes a reversed award out of its lot and out of the scores of its day', async () => {
    const award = of(earn(20), { occurredOn: '2026-04-30' });
    await postAll(award, of(earn(3)));
    await postAll(of({ reverse: award.transferId }));
    expect(await lots()).toEqual({ '2026-12-31': 3 });
    expect(await scoresOf(account)).toEqual([
      'life 0001-01-01: 3 in 1',
      'month 2026-04-01: 0 in 0',
      'month 2026-05-01: 3 in 1',
      'week 2026-04-27: 3 in 1',
      'year 2026-01-01: 3 in 1',
    ]);
  });

  it('refuses when the points of that lot are spent, even if others are there', async () => {
    const award = of(earn(20, '2026-06-30'));
    await postAll(award, of(earn(100)), of({ spend: 5 }));
    const [answer] = await postAll(of({ reverse: award.transferId }));
    expect(answer).toMatchObject({ ok: false, code: 'ledger/points_spent' });
    expect(await lots()).toEqual({ '2026-06-30': 15, '2026-12-31': 100 });
  });

  it('undoes each kind only by its own, on its own account', async () => {
    const award = of(earn(20));
    const spend = of({ spend: 5 });
    await postAll(award, spend);
    const back = refundOf(spend);
    const answers = await postAll(
      of({ reverse: award.transferId }, { kind: 'refund' }),
      of({ reverse: spend.transferId }),
      of({ reverse: place.ids.next() }),
      aPost(place, other, { reverse: award.transferId }),
      back,
      of({ reverse: back.transferId }),
    );
    expect(answers.map((each) => (each.ok ? 'ok' : each.code))).toEqual([
      'ledger/not_reversible',
      'ledger/not_reversible',
      'ledger/not_reversible',
      'ledger/not_reversible',
      'ok',
      'ledger/not_reversible',
    ]);
  });
});

describe('expiring', () => {
  it('moves the lots up to the day, and writes nothing where there are none', async () => {
    await postAll(of(earn(10, '2026-04-29')), of(earn(5, '2026-04-30')), of(earn(2, '2026-05-01')));
    const answers = await postAll(
      of({ expireThrough: '2026-04-30' }),
      of({ expireThrough: '2026-04-30' }),
    );
    expect(answers).toMatchObject([
      { ok: true, amount: -15, balance: 2 },
      { ok: true, amount: 0, balance: 2 },
    ]);
    expect(await lots()).toEqual({ '2026-05-01': 2 });
  });
});

describe('a repeated key', () => {
  it('gives the first outcome again, in a later call and in the same', async () => {
    const award = of(earn(20));
    const [first] = await postAll(award);
    const again = of(earn(99), { requestKey: award.requestKey });
    const twice = of(earn(1));
    const answers = await postAll(again, twice, of(earn(1), { requestKey: twice.requestKey }));
    expect(answers).toMatchObject([
      { ...first, repeated: true },
      { transferId: twice.transferId, balance: 21, repeated: false },
      { transferId: twice.transferId, balance: 21, repeated: true },
    ]);
    expect(await lots()).toEqual({ '2026-12-31': 21 });
  });

  it('is a first try after a refusal', async () => {
    const spend = of({ spend: 10 });
    expect((await postAll(spend))[0]).toMatchObject({ ok: false });
    expect((await postAll(of(earn(10)), spend))[1]).toMatchObject({ ok: true, repeated: false });
  });

  it('belongs to its community', async () => {
    const elsewhere = await aLedgerCommunity(test.owner, place.ids);
    const award = of(earn(20));
    await postAll(award);
    const [answer] = await post(place, elsewhere, [{ ...award, transferId: place.ids.next() }]);
    expect(answer).toMatchObject({ ok: true, repeated: false });
  });
});

async function scoresOf(residentId: string): Promise<string[]> {
  const rows = await test.owner.rows<Record<string, string>>(sql`
    select period, period_start, points, deeds from score where resident_id = ${residentId}
    order by period, period_start`);
  return rows.map(
    ({ period, periodStart, points, deeds }) => `${period} ${periodStart}: ${points} in ${deeds}`,
  );
}
