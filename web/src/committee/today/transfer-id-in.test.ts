import { expect, it } from 'vitest';
import { transferIdIn } from './transfer-id-in';

it.each([
  ['019354D2-7c1e-7abc-8def-0123456789ab', '019354d2-7c1e-7abc-8def-0123456789ab'],
  [' 单号 019354d2-7c1e-7abc-8def-0123456789ab ', '019354d2-7c1e-7abc-8def-0123456789ab'],
  [
    'https://x/committee/ledger/019354d2-7c1e-7abc-8def-0123456789ab',
    '019354d2-7c1e-7abc-8def-0123456789ab',
  ],
  ['周桂兰', undefined],
  ['1234', undefined],
])('finds the number in %s', (typed, expected) => {
  expect(transferIdIn(typed)).toBe(expected);
});
