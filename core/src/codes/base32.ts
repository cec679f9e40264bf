/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud and typed by anyone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Bits left over in the last character are zero. */
export function encodeBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let heldBits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    heldBits += 8;
    while (heldBits >= 5) {
      heldBits -= 5;
      text += ALPHABET.charAt((held >>> heldBits) & 31);
      held &= (1 << heldBits) - 1;
    }
  }
  return heldBits > 0 ? text + ALPHABET.charAt((held << (5 - heldBits)) & 31) : text;
}

/** One text per byte string: a length or left-over bits no encoder makes are refused. */
export function decodeBase32(text: string): Uint8Array | undefined {
  const canonical = canonicalBase32(text);
  if (canonical === undefined) return undefined;
  const bytes = new Uint8Array(Math.floor((canonical.length * 5) / 8));
  let held = 0;
  let heldBits = 0;
  let at = 0;
  for (const character of canonical) {
    held = (held << 5) | ALPHABET.indexOf(character);
    heldBits += 5;
    if (heldBits >= 8) {
      heldBits -= 8;
      bytes[at] = held >>> heldBits;
      at += 1;
      held &= (1 << heldBits) - 1;
    }
  }
  return heldBits < 5 && held === 0 ? bytes : undefined;
}

/** Upper case, with the letters people confuse with figures put right. */
export function canonicalBase32(text: string): string | undefined {
  const canonical = text.toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]*$/.test(canonical) ? canonical : undefined;
}
