import { canonicalBase32, encodeBase32 } from './base32';
import { scannedText } from './scanned-text';

/** Ten characters: short enough to read aloud, too many (2^50) to guess at a counter. */
export function redemptionCode(bytes: Uint8Array): string {
  if (bytes.length * 8 < LENGTH * 5) throw new RangeError('a redemption code needs 7 bytes');
  return encodeBase32(bytes).slice(0, LENGTH);
}

/** The plain ten characters, however they were scanned, spaced or typed. */
export function readRedemptionCode(text: string): string | undefined {
  const plain = scannedText(text)
    .replace(/^R1\./, '')
    .replace(/[\s\-\u2010-\u2015\u2212]/g, '');
  if (plain.length !== LENGTH) return undefined;
  return canonicalBase32(plain);
}

/** Two groups of five, as a code is read aloud. */
export function formatRedemptionCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)} ${code.slice(LENGTH / 2)}`;
}

const LENGTH = 10;
