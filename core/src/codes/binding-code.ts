import { canonicalBase32, encodeBase32 } from './base32';
import { scannedText } from './scanned-text';

/** Eight characters (2^40): short enough to type from a display, alive for minutes only. */
export function bindingCode(bytes: Uint8Array): string {
  if (bytes.length * 8 < LENGTH * 5) throw new RangeError('a binding code needs 5 bytes');
  return encodeBase32(bytes).slice(0, LENGTH);
}

/** The plain eight characters, however they were spaced or typed. */
export function readBindingCode(text: string): string | undefined {
  const plain = scannedText(text).replace(/[\s\-\u2010-\u2015\u2212]/g, '');
  return plain.length === LENGTH ? canonicalBase32(plain) : undefined;
}

/** Two groups of four, as it stands on a display. */
export function formatBindingCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)} ${code.slice(LENGTH / 2)}`;
}

const LENGTH = 8;
