import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { signCheckpoint } from './checkpoint';
import { writeEntryBundle } from './entry-bundle';
import { GrowingTree } from './growing-tree';
import { leafOf, type Opening } from './leaf';
import { leafHash } from './merkle-tree';
import { TILE_WIDTH, type Tile, tilePath, tilesOf } from './tiles';
import { keyOfSeed, keyTypes } from './verifier-key';

/** Logs that are the same wherever they are made: for tests here and in other languages. */
export interface GoldenLog {
  readonly checkpoint: string;
  /** The static files by their path, the checkpoint left out. */
  readonly files: Map<string, Uint8Array>;
}

export const goldenOrigin = 'golden.example/log';
export const goldenSeed = sha256(utf8ToBytes('golden log'));
export const goldenKey = keyOfSeed(goldenOrigin, keyTypes.log, goldenSeed);

export function goldenOpening(index: number): Opening {
  const nonce = sha256(utf8ToBytes(`golden nonce ${index}`));
  return { type: 0x01, nonce, payload: { seq: index, title: { zh: '夜间巡逻' } } };
}

export function goldenLog(size: number, openingOf = goldenOpening): GoldenLog {
  const tree = new GrowingTree();
  const files = new Map<string, Uint8Array>();
  const put = (tile: Tile, bytes: Uint8Array): unknown => files.set(tilePath(tile), bytes);
  let bundle: Uint8Array[] = [];
  for (let index = 0; index < size; index += 1) {
    const entry = leafOf(openingOf(index));
    bundle.push(entry);
    for (const tile of tree.add(leafHash(entry))) put(tile, concatBytes(...tile.hashes));
    if (bundle.length === TILE_WIDTH || index === size - 1) {
      const bundleIndex = Math.floor(index / TILE_WIDTH);
      put({ level: 'entries', index: bundleIndex, width: bundle.length }, writeEntryBundle(bundle));
      bundle = [];
    }
  }
  for (const tile of tree.partialTiles()) put(tile, concatBytes(...tile.hashes));
  const checkpoint = { origin: goldenOrigin, size, root: tree.root() };
  return { checkpoint: signCheckpoint(checkpoint, goldenSeed), files };
}

/** Whether the files are exactly those the format asks for at this size. */
export function isCompleteLog(files: ReadonlyMap<string, Uint8Array>, size: number): boolean {
  const wanted = [...tilesOf(size)].flatMap((tile) =>
    tile.level === 0 ? [tilePath(tile), tilePath({ ...tile, level: 'entries' })] : [tilePath(tile)],
  );
  return wanted.length === files.size && wanted.every((path) => files.has(path));
}
