import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
import type { PostOutcome, TransferPost } from './post-transfers';

const ROUNDS = 20;
const ids = createIds(Date.now);
let database: TestDatabase;
let communityId: string;

beforeAll(async () => {
  database = await createTestDatabase(64);
  communityId = await aLedgerCommunity(database.owner, ids);
});
afterAll(() => database.drop());

const send = (...posts: TransferPost[]) => post(database, communityId, posts);
const of = (accountId: string, change: TransferPost['change'], more?: Partial<TransferPost>) =>
  aPost({ ids }, accountId, change, more);

/** Every call on a connection and in a transaction of its own, all at once. */
async function atOnce(calls: readonly (readonly TransferPost[])[]): Promise<PostOutcome[]> {
  return (await Promise.all(calls.map((posts) => send(...posts)))).flat();
}

function count(outcomes: readonly PostOutcome[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes) {
    const name = outcome.ok ? (outcome.repeated ? 'repeated' : 'done') : outcome.code;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

async function rounds(round: (account: string) => Promise<void>): Promise<void> {
  for (let turn = 0; turn < ROUNDS; turn += 1) await round(ids.next());
  expect(await findingsOf(database, communityId)).toEqual([]);
}

const lots = (account: string) => lotsOf(database, communityId, account);

describe('at the same time', () => {
  it('50 spends of 10 from 100 take it ten times', () =>
    rounds(async (account) => {
      await send(of(account, earn(60, '2026-06-30')), of(account, earn(40)));
      const spends = Array.from({ length: 50 }, () => [of(account, { spend: 10 })]);
      expect(count(await atOnce(spends))).toEqual({ done: 10, 'ledger/not_enough': 40 });
      expect(await lots(account)).toEqual({});
    }));

  it('64 times the same request is one award', () =>
    rounds(async (account) => {
      const award = of(account, earn(20));
      const same = Array.from({ length: 64 }, () => [{ ...award, transferId: ids.next() }]);
      const outcomes = await atOnce(same);
      expect(count(outcomes)).toEqual({ done: 1, repeated: 63 });
      const transfers = new Set(outcomes.map((outcome) => outcome.ok && outcome.transferId));
      expect(transfers.size).toBe(1);
      expect(await lots(account)).toEqual({ '2026-12-31': 20 });
    }));

  it('8 calls that each hold the same 8 requests award each once', () =>
    rounds(async (account) => {
      const awards = Array.from({ length: 8 }, () => of(ids.next(), earn(5)));
      const again = () => awards.map((award) => ({ ...award, transferId: ids.next() }));
      const outcomes = await atOnce(Array.from({ length: 8 }, again));
      expect(count(outcomes)).toEqual({ done: 8, repeated: 56 });
      expect(await lots(account)).toEqual({});
    }));

  it('32 calls over several accounts in opposite orders never lock each other out', () =>
    rounds(async (account) => {
      const accounts = [account, ids.next(), ids.next()];
      await send(...accounts.map((each) => of(each, earn(50))));
      const there = () => accounts.map((each) => of(each, earn(1)));
      const back = () => [...accounts].reverse().map((each) => of(each, { spend: 1 }));
      const calls = Array.from({ length: 32 }, (_, turn) => (turn % 2 === 0 ? there() : back()));
      expect(count(await atOnce(calls))).toEqual({ done: 96 });
      for (const each of accounts) expect(await lots(each)).toEqual({ '2026-12-31': 50 });
    }));

  it('32 calls that open the same new accounts in any order open each once', () =>
    rounds(async (account) => {
      const accounts = [account, ids.next(), ids.next(), ids.next()];
      const shuffled = (turn: number) =>
        turn % 2 === 0 ? accounts.slice(turn % 4) : [...accounts].reverse();
      const calls = Array.from({ length: 32 }, (_, turn) =>
        shuffled(turn).map((each) => of(each, earn(1))),
      );
      expect(count(await atOnce(calls))).toEqual({ done: calls.flat().length });
    }));

  it('20 refunds of one redemption give the points back once', () =>
    rounds(async (account) => {
      const spend = of(account, { spend: 30 });
      await send(of(account, earn(20, '2026-06-30')), of(account, earn(20)), spend);
      const refunds = Array.from({ length: 20 }, () => [
        of(account, { reverse: spend.transferId }, { kind: 'refund' }),
      ]);
      const outcomes = await atOnce(refunds);
      expect(count(outcomes)).toEqual({ done: 1, 'ledger/already_reversed': 19 });
      expect(await lots(account)).toEqual({ '2026-06-30': 20, '2026-12-31': 20 });
    }));

  it('30 awards against a limit of 10 reach it and never pass it', () =>
    rounds(async (account) => {
      const limits = [{ key: 'day', periodStart: '2026-05-01', add: 1, max: 10 }];
      const awards = Array.from({ length: 30 }, () => [of(account, { ...earn(2), limits })]);
      const outcomes = await atOnce(awards);
      expect(count(outcomes)).toEqual({ done: 10, 'rules/limit_reached': 20 });
      expect(await lots(account)).toEqual({ '2026-12-31': 20 });
    }));

  it('an award of one resident through two accounts raises the scores by both', () =>
    rounds(async (account) => {
      const home = ids.next();
      const calls = Array.from({ length: 20 }, (_, turn) => [
        turn % 2 === 0
          ? of(account, earn(1))
          : of(home, earn(1), { holder: 'household', residentId: account }),
      ]);
      expect(count(await atOnce(calls))).toEqual({ done: 20 });
      const row = await database.owner.row(sql`
        select points, deeds from score where resident_id = ${account} and period = 'life'`);
      expect(row).toEqual({ points: 20, deeds: 20 });
    }));
});
