import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { decodeBase32, encodeBase32 } from './base32';
import { scannedText } from './scanned-text';

/**
 * The resident's rotating code. It holds a key id and a signature of the half minute, no name and
 * no number; whoever photographs it has a picture of a moment that is over.
 */
export function memberCode(secret: Uint8Array, keyId: Uint8Array, step: number): string {
  const bytes = new Uint8Array(KEY_ID_BYTES + 1 + TAG_BYTES);
  bytes.set(keyId, 0);
  bytes[KEY_ID_BYTES] = step % 256;
  bytes.set(tagOf(secret, keyId, step), KEY_ID_BYTES + 1);
  return PREFIX + encodeBase32(bytes);
}

export function memberCodeStep(atMs: number): number {
  return Math.floor(atMs / STEP_MS);
}

export interface ParsedMemberCode {
  keyId: Uint8Array;
  stepByte: number;
  tag: Uint8Array;
}

/** The parts of a code, or nothing when the text is no member code at all. */
export function readMemberCode(text: string): ParsedMemberCode | undefined {
  const scanned = scannedText(text);
  if (!scanned.startsWith(PREFIX) || scanned.length !== CODE_LENGTH) return undefined;
  const bytes = decodeBase32(scanned.slice(PREFIX.length));
  const stepByte = bytes?.[KEY_ID_BYTES];
  if (bytes === undefined || stepByte === undefined) return undefined;
  return { keyId: bytes.slice(0, KEY_ID_BYTES), stepByte, tag: bytes.slice(KEY_ID_BYTES + 1) };
}

export type MemberCodeCheck =
  | { valid: true; step: number }
  | { valid: false; reason: 'stale' | 'forged' };

/**
 * A signature that fits a moment too far away is stale (a screenshot); one that fits no moment of
 * the last month is forged. The step byte names one moment within about an hour either way; only a
 * code that does not fit there costs the search further back.
 */
export function checkMemberCode(
  secret: Uint8Array,
  parsed: ParsedMemberCode,
  atMs: number,
  toleranceSteps = 1,
): MemberCodeCheck {
  const now = memberCodeStep(atMs);
  const nearest = nearestStep(now, parsed.stepByte);
  const oldest = Math.max(0, nearest - STALE_STEPS);
  for (let step = nearest; step >= oldest; step -= 256) {
    if (!sameBytes(parsed.tag, tagOf(secret, parsed.keyId, step))) continue;
    if (Math.abs(step - now) > toleranceSteps) return { valid: false, reason: 'stale' };
    return { valid: true, step };
  }
  return { valid: false, reason: 'forged' };
}

const PREFIX = 'M1.';
const STEP_MS = 30_000;
/** How far back a screenshot is still told from a forgery: 31 days. */
const STALE_STEPS = 31 * 24 * 120;
const KEY_ID_BYTES = 4;
const TAG_BYTES = 10;
const CODE_LENGTH = PREFIX.length + ((KEY_ID_BYTES + 1 + TAG_BYTES) * 8) / 5;

function tagOf(secret: Uint8Array, keyId: Uint8Array, step: number): Uint8Array {
  if (keyId.length !== KEY_ID_BYTES) throw new RangeError('a key id has 4 bytes');
  if (!Number.isSafeInteger(step) || step < 0) throw new RangeError(`not a step: ${step}`);
  const message = new Uint8Array(KEY_ID_BYTES + 8);
  message.set(keyId, 0);
  const view = new DataView(message.buffer);
  // Two halves instead of a BigInt, which old phones do not know.
  view.setUint32(KEY_ID_BYTES, Math.floor(step / 2 ** 32));
  view.setUint32(KEY_ID_BYTES + 4, step % 2 ** 32);
  return hmac(sha256, secret, message).slice(0, TAG_BYTES);
}

function nearestStep(now: number, stepByte: number): number {
  const ahead = (((stepByte - now) % 256) + 256) % 256;
  return now + (ahead < 128 ? ahead : ahead - 256);
}

/** Takes the same time wherever the difference lies. */
function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < b.length; index += 1) {
    difference |= (a[index] ?? 0) ^ (b[index] ?? 0);
  }
  return difference === 0;
}
