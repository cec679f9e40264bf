import {
  type Digest,
  foldHashes,
  HASH_BYTES,
  type Hash,
  nodeHash,
  type Span,
  type Subtree,
  subtreesOf,
} from './merkle-tree';

/** The static files of a log (c2sp.org/tlog-tiles): 256 hashes a tile, 256 entries a bundle. */
export const TILE_WIDTH = 256;
const TILE_LEVELS = 8;

/** Tiles of hashes have a level; bundles of entries have none. */
export interface Tile {
  readonly level: number | 'entries';
  readonly index: number;
  /** How many hashes or entries are in it: 256 when it is full. */
  readonly width: number;
}

/** `tile/0/x001/234` or, not yet full, `tile/0/x001/234.p/17`. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/\d{3}/g) ?? [];
  const name = groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group));
  const suffix = width < TILE_WIDTH ? `.p/${width}` : '';
  return `tile/${level}/${name.join('/')}${suffix}`;
}

/** Every tile a log of this size has: full ones and, at the right edge, partial ones. */
export function* tilesOf(size: number): Generator<Tile> {
  for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / TILE_WIDTH)) {
    for (let index = 0; index * TILE_WIDTH < count; index += 1) {
      yield { level, index, width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH) };
    }
  }
}

/** The tile that holds a subtree, as it is in a log of this size. */
export function tileOf({ level, index }: Subtree, size: number): Tile {
  const tileLevel = Math.floor(level / TILE_LEVELS);
  const first = index * 2 ** (level % TILE_LEVELS);
  const tileIndex = Math.floor(first / TILE_WIDTH);
  const count = Math.floor(size / TILE_WIDTH ** tileLevel);
  const width = Math.min(TILE_WIDTH, count - tileIndex * TILE_WIDTH);
  return { level: tileLevel, index: tileIndex, width };
}

/** The tiles that are needed for the hashes of these spans, each once. */
export function tilesFor(spans: readonly Span[], size: number): Tile[] {
  const found = new Map<string, Tile>();
  for (const subtree of spans.flatMap(subtreesOf)) {
    const tile = tileOf(subtree, size);
    found.set(tilePath(tile), tile);
  }
  return [...found.values()];
}

/** The hashes of spans, out of tiles that were fetched before. */
export function hashSpans(
  spans: readonly Span[],
  size: number,
  read: (tile: Tile) => Uint8Array,
): Hash[] {
  return spans.map((span) =>
    foldHashes(subtreesOf(span).map((subtree) => subtreeHash(subtree, size, read))),
  );
}

function subtreeHash(subtree: Subtree, size: number, read: (tile: Tile) => Uint8Array): Hash {
  const tile = tileOf(subtree, size);
  const count = 2 ** (subtree.level % TILE_LEVELS);
  const first = subtree.index * count - tile.index * TILE_WIDTH;
  return completeHash(hashesIn(read(tile)).slice(first, first + count));
}

export function hashesIn(tile: Uint8Array): Hash[] {
  const hashes: Hash[] = [];
  for (let at = 0; at < tile.length; at += HASH_BYTES)
    hashes.push(tile.subarray(at, at + HASH_BYTES));
  return hashes;
}

/** The hash of a complete subtree over the hashes of its parts, a power of two of them. */
export function completeHash(hashes: readonly Hash[], digest?: Digest): Hash {
  const [first, second] = hashes;
  if (first === undefined) throw new RangeError('a subtree has leaves');
  if (second === undefined) return first;
  const parents: Hash[] = [];
  for (let at = 0; at < hashes.length; at += 2) {
    parents.push(nodeHash(hashes[at] as Hash, hashes[at + 1] as Hash, digest));
  }
  return completeHash(parents, digest);
}
