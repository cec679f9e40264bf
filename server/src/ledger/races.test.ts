import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIds } from '../platform/ids';
import { openDatabase } from '../platform/postgres-database';
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
import { type PostOutcome, type TransferPost, WHOLE_COMMUNITY } from './post-transfers';

const ROUNDS = 20;
const DAY = '2026-05-01';
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
      const limits = [{ accountId: account, key: 'day', periodStart: DAY, add: 1, max: 10 }];
      const awards = Array.from({ length: 30 }, () => [of(account, { ...earn(2), limits })]);
      const outcomes = await atOnce(awards);
      expect(count(outcomes)).toEqual({ done: 10, 'rules/limit_reached': 20 });
      expect(await lots(account)).toEqual({ '2026-12-31': 20 });
    }));

  it('30 awards over two nodes, against a cap of the community and one of a home', async () => {
    const node = openDatabase({
      target: database.target,
      role: 'linli_app',
      connectionsMax: 15,
      statementTimeoutMs: 30_000,
      onIdleError: () => undefined,
    });
    try {
      await rounds(async (home) => {
        const month = { key: `month/${home}`, periodStart: DAY, add: 1 };
        const ofAll = { ...month, accountId: WHOLE_COMMUNITY, max: 12 };
        const ofHome = { ...month, accountId: home, max: 7 };
        // Half of the awards are of the home; each names its limits in another order.
        const calls = Array.from({ length: 30 }, (_, turn) => {
          const limits = turn % 2 === 0 ? [ofHome, ofAll] : [ofAll];
          const change = { ...earn(2), limits: turn % 4 === 0 ? limits.reverse() : limits };
          return [of(ids.next(), change), of(ids.next(), { ...change, limits: [] })];
        });
        const outcomes = await Promise.all(
          calls.map((posts, turn) =>
            post(turn % 3 === 0 ? database : { database: node }, communityId, posts),
          ),
        );
        expect(count(outcomes.flat())).toEqual({ done: 42, 'rules/limit_reached': 18 });
        const used = await database.owner.rows<{ accountId: string; used: number }>(sql`
          select account_id, used from limit_use where limit_key = ${month.key}`);
        const usedBy = new Map(used.map((row) => [row.accountId, row.used]));
        expect(usedBy.get(WHOLE_COMMUNITY)).toBe(12);
        expect(usedBy.get(home)).toBeLessThanOrEqual(7);
      });
    } finally {
      await node.close();
    }
  });

  it('awards and reversals that share limits in any order never wait for each other', () =>
    rounds(async (account) => {
      const homes = [account, ...Array.from({ length: 7 }, () => ids.next())];
      const counted = (order: readonly string[]) => ({
        ...earn(1),
        limits: order.map((accountId) => {
          return { accountId, key: 'week', periodStart: DAY, add: 1, max: 99 };
        }),
      });
      const back = [...homes].reverse();
      const before = Array.from({ length: 20 }, () => of(ids.next(), counted(back)));
      await send(...before);
      const calls = before.flatMap((undone, turn) => [
        [of(undone.accountId, { reverse: undone.transferId })],
        [of(ids.next(), counted(turn % 2 === 0 ? homes : back))],
      ]);
      expect(count(await atOnce(calls))).toEqual({ done: 40 });
      const rows = await database.owner.rows(sql`
        select used from limit_use where account_id = any(${homes})`);
      expect(rows).toEqual(homes.map(() => ({ used: 20 })));
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
