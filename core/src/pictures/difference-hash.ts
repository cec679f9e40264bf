/**
 * A small fingerprint of a picture by which the same picture is found again after it was scaled or
 * saved anew (dHash): one bit a pixel, whether it is brighter than its right neighbour.
 */

export const HASH_WIDTH = 9;
export const HASH_HEIGHT = 8;

/** From 9 × 8 grey pixels, row by row, to 16 hex digits. */
export function differenceHash(grey: Uint8Array): string {
  if (grey.length !== HASH_WIDTH * HASH_HEIGHT) {
    throw new RangeError(`not ${HASH_WIDTH} × ${HASH_HEIGHT} pixels: ${grey.length}`);
  }
  let hash = '';
  for (let row = 0; row < HASH_HEIGHT; row += 1) {
    let bits = 0;
    for (let column = 0; column < HASH_WIDTH - 1; column += 1) {
      const at = row * HASH_WIDTH + column;
      bits = bits * 2 + ((grey[at] ?? 0) > (grey[at + 1] ?? 0) ? 1 : 0);
    }
    hash += bits.toString(16).padStart(2, '0');
  }
  return hash;
}

/** In how many of the 64 bits two fingerprints differ. */
export function hashDistance(one: string, two: string): number {
  let distance = 0;
  for (let place = 0; place < one.length; place += 1) {
    const apart = Number.parseInt(one[place] ?? '0', 16) ^ Number.parseInt(two[place] ?? '0', 16);
    distance += BITS[apart] ?? 0;
  }
  return distance;
}

/** A dark or even picture has next to no bits, or all: any two of them would look alike. */
export function isTelling(hash: string): boolean {
  const bits = hashDistance(hash, '0'.repeat(hash.length));
  return bits >= TELLING_BITS_MIN && bits <= 64 - TELLING_BITS_MIN;
}

const TELLING_BITS_MIN = 8;
const BITS = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];
