import { expect, test } from 'vitest';
import { allocateSpend, type Lot, spendable } from './allocate-spend';
import { sumAmounts } from './amount';
import { checkTransfer, type Entry } from './check-transfer';

const line = (account: string, amount: number, changes: Partial<Entry> = {}): Entry => ({
  account,
  unit: 'point',
  expiresOn: '2026-12-31',
  amount,
  ...changes,
});

test.each<[string, Entry[], string[]]>([
  ['an award', [line('@issued', -20), line('a', 20)], []],
  ['two lots of one spend', [line('a', -5), line('a', -3), line('@redeemed', 8)], []],
  ['nothing at all', [], ['ledger/too_few_entries']],
  ['one line', [line('a', 20)], ['ledger/too_few_entries', 'ledger/not_balanced']],
  ['points from nowhere', [line('a', 20), line('b', -19)], ['ledger/not_balanced']],
  ['an empty line', [line('a', 0), line('b', 0)], ['ledger/amount_zero']],
  ['half points', [line('a', 0.5), line('b', -0.5)], ['ledger/amount_not_whole']],
  ['not a number', [line('a', Number.NaN), line('b', 1)], ['ledger/amount_not_whole']],
  ['beyond exact', [line('a', 2 ** 53), line('b', -(2 ** 53))], ['ledger/amount_not_whole']],
  [
    'points turned into minutes',
    [line('a', -60), line('a', 60, { unit: 'minute' })],
    ['ledger/not_balanced'],
  ],
  [
    'a day that does not exist',
    [line('a', 1, { expiresOn: '2026-02-30' }), line('b', -1)],
    ['ledger/bad_expiry'],
  ],
  [
    'an unknown unit',
    [line('a', 1, { unit: 'coin' as 'point' }), line('b', -1, { unit: 'coin' as 'point' })],
    ['ledger/unknown_unit'],
  ],
])('%s', (_name, entries, codes) => {
  expect(checkTransfer(entries)).toEqual(codes);
});

const lots: Lot[] = [
  { expiresOn: null, amount: 100 },
  { expiresOn: '2027-12-31', amount: 50 },
  { expiresOn: '2026-12-31', amount: 30 },
  { expiresOn: '2025-12-31', amount: 999 },
];

test.each<[number, string, unknown]>([
  [30, '2026-12-31', { ok: true, parts: [{ expiresOn: '2026-12-31', amount: 30 }] }],
  [30, '2027-01-01', { ok: true, parts: [{ expiresOn: '2027-12-31', amount: 30 }] }],
  [
    100,
    '2026-10-28',
    {
      ok: true,
      parts: [
        { expiresOn: '2026-12-31', amount: 30 },
        { expiresOn: '2027-12-31', amount: 50 },
        { expiresOn: null, amount: 20 },
      ],
    },
  ],
  [181, '2026-10-28', { ok: false, short: 1 }],
  [100, '2028-01-01', { ok: true, parts: [{ expiresOn: null, amount: 100 }] }],
])('spending %i on %s', (amount, today, result) => {
  expect(allocateSpend(lots, amount, today)).toEqual(result);
});

test('an amount that is not a whole number above zero is a bug, not a refusal', () => {
  for (const amount of [0, -1, 1.5, Number.NaN]) {
    expect(() => allocateSpend(lots, amount, '2026-10-28')).toThrow(RangeError);
  }
  expect(() => sumAmounts([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
});

test('what can be spent leaves out what expired', () => {
  expect(spendable(lots, '2026-10-28')).toBe(180);
});
