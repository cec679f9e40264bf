import { describe, expect, test } from 'vitest';
import { checkMemberCode, memberCode, memberCodeStep, readMemberCode } from './member-code';

const secret = new Uint8Array(32).fill(7);
const keyId = Uint8Array.of(1, 2, 3, 4);
const at = Date.parse('2026-10-28T10:00:00Z');
const step = memberCodeStep(at);

function check(text: string, atMs: number, withSecret = secret) {
  const parsed = readMemberCode(text);
  return parsed && checkMemberCode(withSecret, parsed, atMs);
}

test('a code has 27 characters and the published form', () => {
  const code = memberCode(secret, keyId, step);
  expect(code).toMatch(/^M1\.[0-9A-HJKMNP-TV-Z]{24}$/);
  expect(readMemberCode(code)?.keyId).toEqual(keyId);
  expect(readMemberCode(code)?.stepByte).toBe(step % 256);
  expect(readMemberCode(code)?.tag.length).toBe(10);
});

test('the code of a moment never changes, so that phone and server always agree', () => {
  expect(memberCode(secret, keyId, 59_438_880)).toBe('M1.04106110W86VTRCYK47XC6DC');
});

describe('time', () => {
  test.each([
    [0, { valid: true, step }],
    [29_999, { valid: true, step }],
    [30_000, { valid: true, step }],
    [59_999, { valid: true, step }],
    [60_000, { valid: false, reason: 'stale' }],
    [10 * 60_000, { valid: false, reason: 'stale' }],
    [60 * 60_000, { valid: false, reason: 'stale' }],
    [26 * 60 * 60_000, { valid: false, reason: 'stale' }],
    [30 * 24 * 60 * 60_000, { valid: false, reason: 'stale' }],
    [40 * 24 * 60 * 60_000, { valid: false, reason: 'forged' }],
    [-1, { valid: true, step }],
    [-30_000, { valid: true, step }],
    [-30_001, { valid: false, reason: 'stale' }],
    [-60 * 60_000, { valid: false, reason: 'stale' }],
  ])('%i ms later', (later, result) => {
    expect(check(memberCode(secret, keyId, step), at + later)).toEqual(result);
  });
});

test('hand scanners and input methods may change case, width and the point', () => {
  const code = memberCode(secret, keyId, step);
  const wide = code.replace(/[0-9A-Z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  for (const typed of [code.toLowerCase(), ` ${code}\n`, code.replace('.', '。'), wide]) {
    expect(check(typed, at)).toEqual({ valid: true, step });
  }
});

test.each([
  [''],
  ['M1.'],
  ['R1.ABCDEFGHJK'],
  ['M2.04106110W86VTRCYK47XC6DC'],
  ['M1.04106110W86VTRCYK47XC6D'],
  ['M1.04106110W86VTRCYK47XC6DCC'],
  ['M1.U4106110W86VTRCYK47XC6DC'],
  ['https://example.com'],
])('%s is not a member code', (text) => {
  expect(readMemberCode(text)).toBeUndefined();
});
