import { decodeBase32, encodeBase32 } from './base32';
import { scannedText } from './scanned-text';

/**
 * The code on a printed card. Paper cannot rotate, so it holds 128 random bits and nothing else:
 * no name, no number, nothing to compute. It is worth what the server still says of it.
 */
export function memberCardCode(bytes: Uint8Array): string {
  if (bytes.length !== BYTES) throw new RangeError('a card holds 128 bits');
  return PREFIX + encodeBase32(bytes);
}

/** The code as it was printed, however it was scanned, spaced or typed; nothing if it is none. */
export function readMemberCard(text: string): string | undefined {
  const scanned = scannedText(text).replace(/[-\u2010-\u2015\u2212]/g, '');
  if (!scanned.startsWith(PREFIX)) return undefined;
  const bytes = decodeBase32(scanned.slice(PREFIX.length));
  return bytes?.length === BYTES ? memberCardCode(bytes) : undefined;
}

/** Groups of four under the printed code, for the day the camera fails. */
export function formatMemberCard(code: string): string {
  const groups = code.slice(PREFIX.length).match(/.{1,4}/g) ?? [];
  return `${PREFIX}${groups.join(' ')}`;
}

const PREFIX = 'C1.';
const BYTES = 16;
