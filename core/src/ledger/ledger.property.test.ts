import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocateSpend, isExpired, type Lot, spendable } from './allocate-spend';
import { sumAmounts } from './amount';
import {
  applyCommand,
  balanceOf,
  earnedOf,
  emptyLedger,
  isSystemAccount,
  type LedgerCommand,
  type LedgerState,
} from './ledger-model';
import { reverseEntries } from './reverse-entries';

const DATES = ['2025-12-31', '2026-03-15', '2026-12-31', '2027-12-31'] as const;
const date = fc.constantFrom(...DATES);
const account = fc.constantFrom('a', 'b', 'c');
const amount = fc.integer({ min: 1, max: 60 });

/** One counter many share and one of few awards; some have no maximum. */
const limits = fc.uniqueArray(
  fc.record({
    counter: fc.constantFrom('community', 'home'),
    add: fc.nat(20),
    max: fc.option(fc.constantFrom(30, 60)),
  }),
  { selector: ({ counter }) => counter, maxLength: 2 },
);

/** Few keys, so that sequences repeat requests and reverse things that exist. */
const requestKey = fc.integer({ min: 0, max: 14 }).map((number) => `k${number}`);

const command: fc.Arbitrary<LedgerCommand> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('award' as const),
      requestKey,
      account,
      amount,
      expiresOn: fc.option(date),
      limits,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('spend' as const),
      requestKey,
      account,
      amount,
      today: date,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('reverse' as const),
      requestKey,
      transferKey: requestKey,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('expire' as const), requestKey, today: date }),
  },
);

test('whatever happens in whatever order, the books balance', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
      let state = emptyLedger;
      for (const each of commands) {
        const before = state;
        const step = applyCommand(before, each);
        state = step.state;
        expectAnswerFits(before, each, step);
        expectBooksBalance(state);
        expect(applyCommand(state, each).answer).toEqual(step.answer);
      }
    }),
    { numRuns: 2500 },
  );
}, 60_000);

function expectBooksBalance(state: LedgerState) {
  const all = state.transfers.flatMap((transfer) => transfer.entries);
  expect(sumAmounts(all.map((entry) => entry.amount))).toBe(0);
  for (const transfer of state.transfers) {
    expect(sumAmounts(transfer.entries.map((entry) => entry.amount))).toBe(0);
  }
  for (const [name, lots] of Object.entries(state.lots)) {
    expect(isSystemAccount(name)).toBe(false);
    expect(lots.every((lot) => lot.amount > 0)).toBe(true);
    expect(new Set(lots.map((lot) => lot.expiresOn)).size).toBe(lots.length);
    for (const lot of lots) {
      const lines = all.filter((each) => each.account === name && each.expiresOn === lot.expiresOn);
      expect(sumAmounts(lines.map((each) => each.amount))).toBe(lot.amount);
    }
    const mine = all.filter((each) => each.account === name);
    expect(balanceOf(state, name)).toBe(sumAmounts(mine.map((each) => each.amount)));
    expect(earnedOf(state, name)).toBeGreaterThanOrEqual(0);
  }
  for (const [counter, used] of Object.entries(state.used)) {
    expect(used).toBe(countedBy(state, counter));
  }
  const reversed = state.transfers.flatMap(({ reverses }) => (reverses ? [reverses] : []));
  expect(new Set(reversed).size).toBe(reversed.length);
  const keys = state.transfers.map((transfer) => transfer.requestKey);
  expect(new Set(keys).size).toBe(keys.length);
}

/** What the awards that still stand have added. */
function countedBy(state: LedgerState, counter: string): number {
  const undone = new Set(state.transfers.map(({ reverses }) => reverses));
  const standing = state.transfers.filter(
    ({ kind, requestKey: key }) => kind === 'award' && !undone.has(key),
  );
  const adds = standing.flatMap((award) => award.limits.filter((each) => each.counter === counter));
  return sumAmounts(adds.map(({ add }) => add));
}

function expectAnswerFits(
  before: LedgerState,
  command: LedgerCommand,
  { state, answer }: ReturnType<typeof applyCommand>,
) {
  if ('refused' in answer || before.answers[command.requestKey]) {
    expect(state).toBe(before);
    return;
  }
  expect(state.transfers.length).toBe(before.transfers.length + 1);
  for (const [name, balance] of Object.entries(answer.balances)) {
    expect(balance).toBe(balanceOf(state, name));
  }
  if (command.kind === 'award') {
    for (const { counter, max } of command.limits ?? []) {
      if (max !== null) expect(state.used[counter]).toBeLessThanOrEqual(max);
    }
  }
  if (command.kind === 'spend') {
    const { account: spender, amount: spent, today } = command;
    expect(balanceOf(state, spender)).toBe(balanceOf(before, spender) - spent);
    const untouched = (state.lots[spender] ?? []).filter((lot) => isExpired(lot, today));
    const expired = (before.lots[spender] ?? []).filter((lot) => isExpired(lot, today));
    expect(untouched).toEqual(expired);
    expect(earnedOf(state, spender)).toBe(earnedOf(before, spender));
  }
  if (command.kind === 'expire') {
    const left = Object.values(state.lots).flat();
    expect(left.some((lot) => isExpired(lot, command.today))).toBe(false);
    const kept = Object.values(before.lots).flat();
    expect(sumAmounts(left.map((lot) => lot.amount))).toBe(
      sumAmounts(kept.filter((lot) => !isExpired(lot, command.today)).map((lot) => lot.amount)),
    );
  }
}

const someLots = fc
  .uniqueArray(fc.record({ expiresOn: fc.option(date), amount: fc.nat(60) }), {
    selector: (lot) => lot.expiresOn,
  })
  .map((lots): Lot[] => lots);

test('a spend takes exactly its amount, the earliest expiry first, and nothing expired', () => {
  fc.assert(
    fc.property(someLots, amount, date, (lots, wanted, today) => {
      const result = allocateSpend(lots, wanted, today);
      const available = spendable(lots, today);
      if (!result.ok) {
        expect(result.short).toBe(wanted - available);
        return;
      }
      expect(sumAmounts(result.parts.map((part) => part.amount))).toBe(wanted);
      const order = result.parts.map((part) => part.expiresOn ?? '9999-12-31');
      expect([...order].sort()).toEqual(order);
      for (const part of result.parts) {
        const lot = lots.find((each) => each.expiresOn === part.expiresOn);
        expect(part.amount).toBeGreaterThan(0);
        expect(part.amount).toBeLessThanOrEqual(lot?.amount ?? 0);
        expect(isExpired(part, today)).toBe(false);
      }
      const last = order.at(-1) ?? '';
      const earlier = lots.filter((lot) => (lot.expiresOn ?? '9999-12-31') < last);
      for (const lot of earlier.filter((each) => each.amount > 0 && !isExpired(each, today))) {
        expect(result.parts).toContainEqual(lot);
      }
    }),
  );
});

test('undoing a spend gives every lot back exactly', () => {
  fc.assert(
    fc.property(someLots, amount, date, (lots, wanted, today) => {
      const held = lots.filter((lot) => lot.amount > 0);
      const start = held.reduce(
        (state, lot, index) =>
          applyCommand(state, { kind: 'award', requestKey: `w${index}`, account: 'a', ...lot })
            .state,
        emptyLedger,
      );
      const key = 'spent';
      const spent = applyCommand(start, {
        kind: 'spend',
        requestKey: key,
        account: 'a',
        amount: wanted,
        today,
      });
      fc.pre('posted' in spent.answer);
      const undo: LedgerCommand = { kind: 'reverse', requestKey: 'undo', transferKey: key };
      const undone = applyCommand(spent.state, undo);
      expect(byDate(undone.state.lots.a)).toEqual(byDate(start.lots.a));
      const again = applyCommand(undone.state, { ...undo, requestKey: 'undo again' });
      expect(again.answer).toEqual({ refused: 'ledger/already_reversed' });
      const entries = spent.state.transfers.at(-1)?.entries ?? [];
      expect(reverseEntries(reverseEntries(entries))).toEqual(entries);
    }),
  );
});

function byDate(lots: Lot[] | undefined): [string, number][] {
  return (lots ?? [])
    .map((lot): [string, number] => [lot.expiresOn ?? 'never', lot.amount])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

test('the same key with another body is refused and changes nothing', () => {
  const award = { kind: 'award', account: 'a', amount: 20, expiresOn: null } as const;
  const { state } = applyCommand(emptyLedger, { ...award, requestKey: 'k' });
  const other = applyCommand(state, { ...award, requestKey: 'k', amount: 21 });
  expect(other.answer).toEqual({ refused: 'request/id_reused' });
  expect(other.state).toBe(state);
});

test('an award whose points are spent already cannot be undone into debt', () => {
  const commands: LedgerCommand[] = [
    { kind: 'award', requestKey: '1', account: 'a', amount: 20, expiresOn: '2026-12-31' },
    { kind: 'spend', requestKey: '2', account: 'a', amount: 5, today: '2026-10-28' },
  ];
  const state = commands.reduce((held, each) => applyCommand(held, each).state, emptyLedger);
  const undo = applyCommand(state, { kind: 'reverse', requestKey: '3', transferKey: '1' });
  expect(undo.answer).toEqual({ refused: 'ledger/already_spent' });
});
