import { checkMemberCode, readMemberCode } from '@linli/core/codes/member-code';
import { expect, test } from 'vitest';
import { clockAheadMs } from './clock-ahead';
import { codeAt, untilNextMs } from './member-clock';

const secret = Buffer.from('0123456789abcdef0123456789abcdef').toString('base64');
const keyId = Buffer.from([1, 2, 3, 4]).toString('base64');
const at = Date.parse('2026-10-28T12:04:10Z');

test('the phone draws the very code the server expects', () => {
  const parsed = readMemberCode(codeAt({ keyId, secret }, at));
  if (!parsed) throw new Error('the phone drew no member code');
  const bytes = Uint8Array.from(Buffer.from(secret, 'base64'));
  expect(checkMemberCode(bytes, parsed, at)).toMatchObject({ valid: true });
});

test('a code lasts half a minute by the clock, not since the page was opened', () => {
  expect(codeAt({ keyId, secret }, at)).toBe(codeAt({ keyId, secret }, at + 19_999));
  expect(codeAt({ keyId, secret }, at)).not.toBe(codeAt({ keyId, secret }, at + 20_000));
  expect(untilNextMs(at)).toBe(20_000);
  expect(untilNextMs(at + 19_990)).toBe(50);
});

test('a phone that is five minutes slow still draws the code of the moment', () => {
  const phone = at - 300_000;
  const ahead = clockAheadMs(new Date(at).toISOString(), phone - 40, phone + 40);
  expect(ahead).toBe(300_000);
  expect(codeAt({ keyId, secret }, phone + ahead)).toBe(codeAt({ keyId, secret }, at));
});
