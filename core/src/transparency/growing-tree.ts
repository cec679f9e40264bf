import { type Digest, foldHashes, type Hash } from './merkle-tree';
import { completeHash, hashesIn, TILE_WIDTH, type Tile } from './tiles';

/** A full tile, as it was when its last hash came. */
export interface FullTile extends Tile {
  readonly level: number;
  readonly hashes: readonly Hash[];
}

/**
 * The right edge of a tree that grows: a few hundred hashes, however many leaves. It gives the
 * root at any moment and each tile once, when it is full.
 */
export class GrowingTree {
  /** At each level the hashes of the tile that is not yet full. */
  private readonly edge: Hash[][] = [];
  private leaves = 0;

  constructor(private readonly digest?: Digest) {}

  /** Goes on from the partial tiles of a log; read gives each by its place. */
  static at(size: number, read: (tile: Tile) => Uint8Array, digest?: Digest): GrowingTree {
    const tree = new GrowingTree(digest);
    tree.leaves = size;
    for (
      let level = 0, count = size;
      count > 0;
      level += 1, count = Math.floor(count / TILE_WIDTH)
    ) {
      const width = count % TILE_WIDTH;
      const index = Math.floor(count / TILE_WIDTH);
      tree.edge.push(width > 0 ? hashesIn(read({ level, index, width })) : []);
    }
    return tree;
  }

  get size(): number {
    return this.leaves;
  }

  /** Adds the hash of one leaf; gives the tiles that are full with it, the lowest first. */
  add(leaf: Hash): FullTile[] {
    const full: FullTile[] = [];
    this.leaves += 1;
    let hash = leaf;
    for (let level = 0; ; level += 1) {
      const hashes = this.edge[level] ?? [];
      this.edge[level] = hashes;
      hashes.push(hash);
      if (hashes.length < TILE_WIDTH) return full;
      this.edge[level] = [];
      const index = Math.floor(this.leaves / TILE_WIDTH ** (level + 1)) - 1;
      full.push({ level, index, width: TILE_WIDTH, hashes });
      hash = completeHash(hashes, this.digest);
    }
  }

  root(): Hash {
    return foldHashes([...this.edge].reverse().flatMap(completeParts));
  }

  /** The tiles of the right edge that have something in them. */
  partialTiles(): FullTile[] {
    return this.edge.flatMap((hashes, level): FullTile[] => {
      const index = Math.floor(this.leaves / TILE_WIDTH ** (level + 1));
      return hashes.length > 0 ? [{ level, index, width: hashes.length, hashes: [...hashes] }] : [];
    });
  }
}

/** Hashes in a row as the hashes of the largest complete subtrees they make. */
function completeParts(hashes: readonly Hash[]): Hash[] {
  const parts: Hash[] = [];
  for (let at = 0; at < hashes.length; ) {
    const count = 2 ** Math.floor(Math.log2(hashes.length - at));
    parts.push(completeHash(hashes.slice(at, at + count)));
    at += count;
  }
  return parts;
}
