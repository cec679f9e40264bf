import { GrowingTree } from '@linli/core/transparency/growing-tree';
import { TILE_WIDTH, type Tile, tilePath } from '@linli/core/transparency/tiles';
import type { Queryable } from '../platform/database';
import { sha256 } from './sha256';
import { tilesOfLog } from './tiles-of-log';

/** The tree as it is at a size, ready to grow on. */
export async function readTree(db: Queryable, size: number): Promise<GrowingTree> {
  const read = tilesOfLog(db);
  const tiles = new Map<string, Uint8Array>();
  for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
    const index = Math.floor(count / TILE_WIDTH);
    const tile: Tile = { level, index, width: count % TILE_WIDTH };
    if (tile.width > 0) {
      tiles.set(tilePath(tile), (await read(tile)) ?? new Uint8Array(0));
    }
  }
  return GrowingTree.at(size, (tile) => tiles.get(tilePath(tile)) ?? new Uint8Array(0), sha256);
}
