import type { Checkpoint } from './checkpoint';
import { readEntryBundle } from './entry-bundle';
import { type FullTile, GrowingTree } from './growing-tree';
import { LogProblem } from './log-problem';
import { HASH_BYTES, type Hash, leafHash, sameHash } from './merkle-tree';
import { hashesIn, TILE_WIDTH, type Tile, tilePath } from './tiles';

/** Gives a file of the log; undefined when it is not there. */
export type ReadTile = (tile: Tile) => Promise<Uint8Array | undefined>;

/**
 * Looks at every entry and every tile of a log. The tree is grown twice, from the entries and from
 * the hashes beside them, so that it can be said which of the two was changed.
 */
export async function checkLog(
  { size, root }: Checkpoint,
  read: ReadTile,
  seen: (index: number, entry: Uint8Array) => void = () => undefined,
): Promise<void> {
  const [ofEntries, ofTiles] = [new GrowingTree(), new GrowingTree()];
  const [entriesAgainst, tilesAgainst] = [new Differences(read), new Differences(read)];
  let firstEntry: number | undefined;
  for (let start = 0; start < size; start += TILE_WIDTH) {
    const width = Math.min(TILE_WIDTH, size - start);
    const index = start / TILE_WIDTH;
    const entries = readEntryBundle(await need(read, { level: 'entries', index, width }));
    const hashes = hashesIn(await need(read, { level: 0, index, width }));
    if (entries?.length !== width) throw new LogProblem('malformed_entries', { bundle: index });
    for (const [place, entry] of entries.entries()) {
      const [hash, beside] = [leafHash(entry), hashes[place] as Hash];
      if (!sameHash(hash, beside)) firstEntry ??= start + place;
      const [full, fullBeside] = [ofEntries.add(hash), ofTiles.add(beside)];
      if (full.length > 0) await entriesAgainst.compare(full);
      if (fullBeside.length > 0) await tilesAgainst.compare(fullBeside);
      seen(start + place, entry);
    }
  }
  await entriesAgainst.compare(ofEntries.partialTiles());
  await tilesAgainst.compare(ofTiles.partialTiles());
  const tilesAreRight = sameHash(ofTiles.root(), root);
  if (tilesAreRight && firstEntry !== undefined) {
    throw new LogProblem('entry_differs', { index: firstEntry });
  }
  if (!tilesAreRight && !sameHash(ofEntries.root(), root)) {
    throw new LogProblem('root_differs', { size });
  }
  const { first } = tilesAreRight ? tilesAgainst : entriesAgainst;
  if (first !== undefined) throw new LogProblem('tile_differs', { tile: first });
}

/** The first tile that is served otherwise than the tree below it says. */
class Differences {
  first: string | undefined;

  constructor(private readonly read: ReadTile) {}

  async compare(tiles: readonly FullTile[]): Promise<void> {
    for (const tile of tiles) {
      if (this.first !== undefined) return;
      const served = hashesIn(await need(this.read, tile));
      const same = tile.hashes.every((hash, place) => sameHash(hash, served[place] as Hash));
      if (!same) this.first = tilePath(tile);
    }
  }
}

async function need(read: ReadTile, tile: Tile): Promise<Uint8Array> {
  const bytes = await read(tile);
  if (bytes === undefined) throw new LogProblem('tile_missing', { tile: tilePath(tile) });
  if (tile.level !== 'entries' && bytes.length !== tile.width * HASH_BYTES) {
    throw new LogProblem('tile_differs', { tile: tilePath(tile) });
  }
  return bytes;
}
