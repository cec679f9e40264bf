import type { ReadTile } from '@linli/core/transparency/check-log';
import { writeEntryBundle } from '@linli/core/transparency/entry-bundle';
import { leafHash } from '@linli/core/transparency/merkle-tree';
import { TILE_WIDTH, type Tile } from '@linli/core/transparency/tiles';
import type { Queryable } from '../platform/database';
import { findTile, listLeaves, listTileRoots } from './log.queries';
import { sha256 } from './sha256';

/** The files of the log, made from its rows: full tiles are kept, partial ones are put together. */
export function tilesOfLog(db: Queryable): ReadTile {
  let last: Promise<unknown> = Promise.resolve();
  return (tile) => {
    // A transaction has one connection, and that takes one question at a time.
    const read = last.then(() => readTile(db, tile));
    last = read.catch(() => undefined);
    return read;
  };
}

async function readTile(
  db: Queryable,
  { level, index, width }: Tile,
): Promise<Uint8Array | undefined> {
  const start = index * TILE_WIDTH;
  if (level === 'entries') return writeEntryBundle(await listLeaves(db, start, start + width));
  if (width === TILE_WIDTH) return findTile(db, level, index);
  const hashes =
    level === 0
      ? (await listLeaves(db, start, start + width)).map((leaf) => leafHash(leaf, sha256))
      : await listTileRoots(db, level - 1, start, start + width);
  return Buffer.concat(hashes);
}
