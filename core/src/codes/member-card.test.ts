import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatMemberCard, memberCardCode, readMemberCard } from './member-card';

const bits = fc.uint8Array({ minLength: 16, maxLength: 16 });

test('a card has 29 characters that a QR code holds as letters and figures', () => {
  const code = memberCardCode(new Uint8Array(16).fill(255));
  expect(code).toBe('C1.ZZZZZZZZZZZZZZZZZZZZZZZZZW');
  expect(code).toMatch(/^[0-9A-Z.]{29}$/);
});

test('a card is read however it is scanned, spaced or typed', () => {
  fc.assert(
    fc.property(bits, (bytes) => {
      const code = memberCardCode(bytes);
      const spoken = code.slice(3).replace(/0/g, 'o').replace(/1/g, 'l');
      for (const typed of [
        code,
        code.toLowerCase(),
        formatMemberCard(code),
        `c1。${spoken}`,
        `${code.slice(0, 11)}-${code.slice(11)}\n`,
      ]) {
        expect(readMemberCard(typed)).toBe(code);
      }
    }),
  );
});

test.each([
  [''],
  ['C1.'],
  ['M1.04106110W86VTRCYK47XC6DC'],
  ['C1.ZZZZZZZZZZZZZZZZZZZZZZZZZ'],
  ['C1.ZZZZZZZZZZZZZZZZZZZZZZZZZZ'],
  ['C1.ZZZZZZZZZZZZZZZZZZZZZZZZZWW'],
  ['C1.UZZZZZZZZZZZZZZZZZZZZZZZZW'],
  ['C2.ZZZZZZZZZZZZZZZZZZZZZZZZZW'],
])('%s is not a card', (text) => {
  expect(readMemberCard(text)).toBeUndefined();
});

test('a card carries all its bits and no others', () => {
  expect(() => memberCardCode(new Uint8Array(15))).toThrow('128 bits');
});
