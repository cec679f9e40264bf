const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Standard base 64 with padding (RFC 4648, section 4). */
export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += ALPHABET.charAt(three >>> 18) + ALPHABET.charAt((three >>> 12) & 63);
    text += left > 1 ? ALPHABET.charAt((three >>> 6) & 63) : '=';
    text += left > 2 ? ALPHABET.charAt(three & 63) : '=';
  }
  return text;
}

/** One text per byte string: what no encoder makes is refused, so nothing has two spellings. */
export function decodeBase64(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let at = 0;
  for (let start = 0; start < text.length; start += 4) {
    let four = 0;
    for (let place = 0; place < 4; place += 1) {
      four = (four << 6) | Math.max(0, ALPHABET.indexOf(text.charAt(start + place)));
    }
    for (let shift = 16; shift >= 0 && at < bytes.length; shift -= 8) {
      bytes[at] = four >>> shift;
      at += 1;
    }
  }
  return encodeBase64(bytes) === text ? bytes : undefined;
}
