import type { ReadTile } from './check-log';
import { HASH_BYTES } from './merkle-tree';
import { TILE_WIDTH, tilePath } from './tiles';

/** Gives a file of a published log by its path; undefined when it is not there. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

/**
 * The tiles of a published log. A partial one may be gone once its full one is there, which begins
 * with the same hashes.
 */
export function tileFiles(read: ReadFile): ReadTile {
  return async (tile) => {
    const found = await read(tilePath(tile));
    if (found || tile.width === TILE_WIDTH) return found;
    const full = await read(tilePath({ ...tile, width: TILE_WIDTH }));
    if (!full) return undefined;
    const { level, width } = tile;
    return full.subarray(0, level === 'entries' ? endOfEntry(full, width) : HASH_BYTES * width);
  };
}

function endOfEntry(bundle: Uint8Array, count: number): number {
  let end = 0;
  for (let entry = 0; entry < count && end < bundle.length; entry += 1) {
    end += 2 + (((bundle[end] ?? 0) << 8) | (bundle[end + 1] ?? 0));
  }
  return end;
}
