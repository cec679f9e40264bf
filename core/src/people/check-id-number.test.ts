import { expect, test } from 'vitest';
import { hintOfNumber, isIdNumber } from './check-id-number';

test.each([
  ['11010519491231002X', true],
  ['440524188001010014', true],
  ['110105194912310021', false],
  ['11010519491231002x', false],
  ['1101051949123100', false],
  ['', false],
  ['一一010519491231002', false],
])('%s as an identity number: %s', (text, expected) => {
  expect(isIdNumber(text)).toBe(expected);
});

test.each([
  ['11010519491231002X', '110***********002X'],
  ['E12345678', 'E*******8'],
  ['AB12', 'A**2'],
])('of %s only %s is shown', (text, hint) => {
  expect(hintOfNumber(text)).toBe(hint);
});
