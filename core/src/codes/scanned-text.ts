/**
 * What a hand scanner or a person typed, as plain upper-case ASCII: a Chinese input method left on
 * turns figures full-width and the point into a 句号. Spaces are how people group what they read.
 */
export function scannedText(text: string): string {
  return halfWidth(text).replace(/。/g, '.').replace(/\s+/g, '').toUpperCase();
}

/** Full-width ASCII only; NFKC would also change characters of names. */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}
