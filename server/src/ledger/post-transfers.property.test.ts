import { addDays } from '@linli/core/calendar/date-arithmetic';
import {
  applyCommand,
  balanceOf,
  type CountedLimit,
  earnedOf,
  emptyLedger,
  type LedgerAnswer,
  type LedgerCommand,
  type LedgerState,
} from '@linli/core/ledger/ledger-model';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createIds } from '../platform/ids';
import { sql } from '../platform/sql';
import { aLedgerCommunity, aPost, findingsOf, lotsOf, post } from '../testing/factories/ledger';
import { createTestDatabase, type TestDatabase } from '../testing/test-database';
import type { PostOutcome, TransferPost } from './post-transfers';

/**
 * PostgreSQL against the model in core: random calls of several posts each have to end, answer by
 * answer and lot by lot, where the model ends that takes the posts one at a time.
 */

const RUNS = 400;
const ACCOUNTS = ['a', 'b', 'c'];
/** Whom the limits count: the account itself, two accounts that live together, everyone. */
const COUNTERS = ['own', 'home', 'community'];
const MONTH = '2026-01-01';
const DAYS = ['2026-01-30', '2026-01-31', '2026-02-01', '2026-02-02'];

const account = fc.constantFrom(...ACCOUNTS);
const day = fc.constantFrom(...DAYS);
const amount = fc.integer({ min: 1, max: 40 });
/** Few numbers, so that requests repeat and reversals find something. */
const number = fc.integer({ min: 0, max: 9 });

const limits = fc.uniqueArray(
  fc.record({
    counter: fc.constantFrom(...COUNTERS),
    add: fc.nat(15),
    max: fc.option(fc.constantFrom(20, 40)),
  }),
  { selector: ({ counter }) => counter, maxLength: 3 },
);

type Step = { key: number } & (
  | {
      kind: 'award';
      account: string;
      amount: number;
      expiresOn: string | null;
      limits: readonly CountedLimit[];
    }
  | { kind: 'spend'; account: string; amount: number; today: string }
  | { kind: 'reverse'; of: number }
  | { kind: 'expire'; account: string; today: string }
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('award' as const),
      key: number,
      account,
      amount,
      expiresOn: fc.option(day),
      limits,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('spend' as const),
      key: number,
      account,
      amount,
      today: day,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('reverse' as const), key: number, of: number }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('expire' as const),
      key: number,
      account,
      today: day,
    }),
  },
);

let database: TestDatabase;
let communityId: string;
const ids = createIds(Date.now);

beforeAll(async () => {
  database = await createTestDatabase();
  communityId = await aLedgerCommunity(database.owner, ids);
});
afterAll(() => database.drop());

test('the database and the model agree, whatever arrives together', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
      async (calls) => {
        const run = new ModelRun();
        for (const steps of calls) await run.call(steps);
        await run.expectSameBooks();
      },
    ),
    { numRuns: RUNS },
  );
  expect(await findingsOf(database, communityId)).toEqual([]);
}, 120_000);

/** One run on accounts of its own. */
class ModelRun {
  private state: LedgerState = emptyLedger;
  private readonly accounts = new Map(ACCOUNTS.map((name) => [name, ids.next()]));
  private readonly shared = new Map(COUNTERS.map((name) => [name, ids.next()]));
  private readonly prefix = ids.next();
  /** What each key was first used for: a real request never changes under its id. */
  private readonly steps = new Map<number, Step>();
  private readonly posted = new Map<string, TransferPost>();

  async call(steps: readonly Step[]): Promise<void> {
    const expected: { answer: LedgerAnswer; account: string; repeated: boolean }[] = [];
    const posts: TransferPost[] = [];
    for (const each of steps) {
      const first = this.steps.get(each.key) ?? each;
      const planned = this.plan(first);
      if (!planned) continue;
      this.steps.set(each.key, first);
      const { command, accountName, request } = planned;
      const repeated = this.state.answers[command.requestKey] !== undefined;
      const { state, answer } = applyCommand(this.state, command);
      this.state = state;
      if ('posted' in answer && !repeated) this.posted.set(command.requestKey, request);
      posts.push({ ...request, transferId: repeated ? ids.next() : request.transferId });
      expected.push({ answer, account: accountName, repeated });
    }
    const outcomes = await post(database, communityId, posts);
    expect(outcomes.map(seen)).toEqual(
      expected.map(({ answer, account: name, repeated }) => wanted(answer, name, repeated)),
    );
  }

  async expectSameBooks(): Promise<void> {
    for (const [name, id] of this.accounts) {
      const modelLots = (this.state.lots[name] ?? []).filter((lot) => lot.amount > 0);
      expect(await lotsOf(database, communityId, id)).toEqual(
        Object.fromEntries(modelLots.map((lot) => [lot.expiresOn ?? 'infinity', lot.amount])),
      );
      const row = await database.owner.row(sql`
        select coalesce(max(balance), 0) as balance, coalesce((
          select points from score where resident_id = ${id} and period = 'life'), 0) as earned
        from account where id = ${id}`);
      const [balance, earned] = [balanceOf(this.state, name), earnedOf(this.state, name)];
      expect(row).toEqual({ balance, earned });
    }
    for (const [counter, used] of Object.entries(this.state.used)) {
      const row = await database.owner.row<{ used: number }>(sql`
        select used from limit_use where account_id = ${this.counterId(counter)}`);
      expect({ counter, used: row?.used }).toEqual({ counter, used });
    }
  }

  /** In the model the counter of `own` is the account's name; here each has an id of its own. */
  private counterId(counter: string): string {
    return this.accounts.get(counter) ?? this.shared.get(counter) ?? '';
  }

  private plan(each: Step) {
    const requestKey = `k${each.key}`;
    const build = (name: string, command: LedgerCommand, change: TransferPost['change']) => {
      const particulars = {
        requestKey: `${this.prefix}:${requestKey}`,
        ...('today' in command ? { occurredOn: command.today } : {}),
      };
      const request = aPost({ ids }, this.accounts.get(name) ?? '', change, particulars);
      return { command, accountName: name, request };
    };
    switch (each.kind) {
      case 'award': {
        const { key: _, ...rest } = each;
        const counted = each.limits.map((limit) => ({
          ...limit,
          counter: counterOf(each.account, limit.counter),
        }));
        const change = {
          earn: each.amount,
          expiresOn: each.expiresOn,
          limits: counted.map(({ counter, add, max }) => ({
            accountId: this.counterId(counter),
            key: 'points',
            periodStart: MONTH,
            add,
            max,
          })),
        };
        return build(each.account, { ...rest, limits: counted, requestKey }, change);
      }
      case 'spend': {
        const { key: _, ...rest } = each;
        return build(each.account, { ...rest, requestKey }, { spend: each.amount });
      }
      case 'reverse':
        return this.planReversal(each.of, requestKey, build);
      case 'expire':
        return this.planExpiry(each.account, each.today, requestKey, build);
    }
  }

  private planReversal(of: number, requestKey: string, build: Build) {
    const original = this.posted.get(`k${of}`);
    // An expiry is undone by nobody; the model would, for the sake of its own laws.
    if (!original || original.kind === 'expiry') return undefined;
    const name = [...this.accounts].find(([, id]) => id === original.accountId)?.[0] ?? '';
    const command = { kind: 'reverse' as const, requestKey, transferKey: `k${of}` };
    const planned = build(name, command, { reverse: original.transferId });
    const kind = original.kind === 'redemption' ? ('refund' as const) : ('reversal' as const);
    return { ...planned, request: { ...planned.request, kind } };
  }

  /** The model expires all accounts at once, so it is asked with this account's lots alone. */
  private planExpiry(name: string, today: string, requestKey: string, build: Build) {
    const others = Object.entries(this.state.lots).filter(([each]) => each !== name);
    if (others.some(([, lots]) => lots.some((lot) => lot.amount > 0 && past(lot, today)))) {
      return undefined;
    }
    const command = { kind: 'expire' as const, requestKey, today };
    return build(name, command, { expireThrough: addDays(today, -1) });
  }
}

type Build = (
  name: string,
  command: LedgerCommand,
  change: TransferPost['change'],
) => { command: LedgerCommand; accountName: string; request: TransferPost };

/** The third account lives alone. */
function counterOf(accountName: string, counter: string): string {
  if (counter === 'own') return accountName;
  return counter === 'home' && accountName === 'c' ? accountName : counter;
}

function past(lot: { expiresOn: string | null }, today: string): boolean {
  return lot.expiresOn !== null && lot.expiresOn < today;
}

function seen(outcome: PostOutcome): unknown {
  if (!outcome.ok) return outcome.code;
  if (outcome.amount === 0) return 'nothing';
  return { balance: outcome.balance, repeated: outcome.repeated };
}

const codes: Readonly<Record<string, string>> = {
  'ledger/already_spent': 'ledger/points_spent',
  'ledger/nothing_expired': 'nothing',
};

function wanted(answer: LedgerAnswer, accountName: string, repeated: boolean): unknown {
  if ('refused' in answer) return codes[answer.refused] ?? answer.refused;
  return { balance: answer.balances[accountName], repeated };
}
