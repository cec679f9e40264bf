import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase32, encodeBase32 } from './base32';
import { checkMemberCode, memberCode, memberCodeStep, readMemberCode } from './member-code';
import { formatRedemptionCode, readRedemptionCode, redemptionCode } from './redemption-code';

const secret = fc.uint8Array({ minLength: 32, maxLength: 32 });
const keyId = fc.uint8Array({ minLength: 4, maxLength: 4 });
const moment = fc.integer({ min: 1_600_000_000_000, max: 4_000_000_000_000 });

test('bytes survive base 32', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(decodeBase32(encodeBase32(bytes))).toEqual(bytes);
      expect(decodeBase32(encodeBase32(bytes).toLowerCase())).toEqual(bytes);
    }),
  );
});

test('only one text stands for some bytes', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{0,12}$/), (text) => {
      const bytes = decodeBase32(text);
      if (bytes) expect(encodeBase32(bytes)).toBe(text);
    }),
  );
});

test('a fresh code is valid for its own key', () => {
  fc.assert(
    fc.property(secret, keyId, moment, (theSecret, theKeyId, atMs) => {
      const step = memberCodeStep(atMs);
      const parsed = readMemberCode(memberCode(theSecret, theKeyId, step));
      expect(parsed && checkMemberCode(theSecret, parsed, atMs)).toEqual({ valid: true, step });
    }),
  );
});

test('any changed character makes a code forged or unreadable, never valid', () => {
  const change = fc.record({ at: fc.nat(23), to: fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]$/) });
  fc.assert(
    fc.property(secret, keyId, moment, change, (theSecret, theKeyId, atMs, { at, to }) => {
      const code = memberCode(theSecret, theKeyId, memberCodeStep(atMs));
      const changed = code.slice(0, 3 + at) + to + code.slice(4 + at);
      fc.pre(changed !== code);
      const parsed = readMemberCode(changed);
      if (!parsed) return;
      const result = checkMemberCode(theSecret, parsed, atMs);
      expect(result).toEqual({ valid: false, reason: 'forged' });
    }),
  );
});

test('a code signed with another secret is forged', () => {
  fc.assert(
    fc.property(secret, secret, keyId, moment, (mine, theirs, theKeyId, atMs) => {
      fc.pre(mine.some((byte, index) => byte !== theirs[index]));
      const parsed = readMemberCode(memberCode(theirs, theKeyId, memberCodeStep(atMs)));
      const result = parsed && checkMemberCode(mine, parsed, atMs);
      expect(result).toEqual({ valid: false, reason: 'forged' });
    }),
  );
});

test('within the hour, a code is valid in its own and the neighbouring half minutes only', () => {
  fc.assert(
    fc.property(keyId, moment, fc.integer({ min: -120, max: 120 }), (theKeyId, atMs, steps) => {
      const theSecret = new Uint8Array(32);
      const parsed = readMemberCode(memberCode(theSecret, theKeyId, memberCodeStep(atMs)));
      const result = parsed && checkMemberCode(theSecret, parsed, atMs + steps * 30_000);
      expect(result?.valid).toBe(Math.abs(steps) <= 1);
      if (result && !result.valid) expect(result.reason).toBe('stale');
    }),
  );
});

test('a redemption code is read however it is scanned, spaced or typed', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 7, maxLength: 32 }), (bytes) => {
      const code = redemptionCode(bytes);
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
      const spoken = code.replace(/0/g, 'o').replace(/1/g, 'l');
      for (const typed of [
        code,
        `R1.${code}`,
        formatRedemptionCode(code),
        spoken,
        ` r1。${code}`,
      ]) {
        expect(readRedemptionCode(typed)).toBe(code);
      }
      expect(readRedemptionCode(`${code.slice(0, 5)}-${code.slice(5)}`)).toBe(code);
    }),
  );
});

test.each([
  [''],
  ['ABCDEFGHJ'],
  ['ABCDEFGHJKM'],
  ['ABCDEFGHJU'],
  ['M1.ABCDEFGHJK'],
  ['编号ABCDEFGH'],
])('%s is not a redemption code', (text) => {
  expect(readRedemptionCode(text)).toBeUndefined();
});

test('codes are read aloud in two groups of five', () => {
  expect(formatRedemptionCode('ABCDEFGHJK')).toBe('ABCDE FGHJK');
});
