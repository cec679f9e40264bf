import { leafHash } from '@linli/core/transparency/merkle-tree';
import { completeHash } from '@linli/core/transparency/tiles';
import type { Transaction } from '../platform/database';
import { insertTiles, type TileRow } from './log.queries';
import { readTree } from './read-tree';
import { sha256 } from './sha256';

/** Keeps the tiles that are full with these leaves, the first of which stands at `start`. */
export async function growTree(
  tx: Transaction,
  start: number,
  leaves: readonly { leaf: Uint8Array }[],
): Promise<void> {
  const tree = await readTree(tx, start);
  const full: TileRow[] = [];
  for (const { leaf } of leaves) {
    for (const { level, index, hashes } of tree.add(leafHash(leaf, sha256))) {
      full.push({
        level,
        index,
        hashes: Buffer.concat(hashes),
        root: completeHash(hashes, sha256),
      });
    }
  }
  if (full.length > 0) await insertTiles(tx, full);
}
