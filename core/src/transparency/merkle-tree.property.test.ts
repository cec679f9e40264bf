import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingTree } from './growing-tree';
import {
  consistencySpans,
  emptyRoot,
  type Hash,
  inclusionSpans,
  isConsistent,
  isIncluded,
  leafHash,
  nodeHash,
  type Span,
} from './merkle-tree';
import { hashSpans, type Tile, tilePath, tilesFor } from './tiles';

const SIZE_MAX = 130;
const byTheBook = new Map<string, Hash>();
const hashes = Array.from({ length: SIZE_MAX }, (_, index) => leafHash(Uint8Array.of(index)));
const roots = Array.from({ length: SIZE_MAX + 1 }, (_, size) => hashOver(0, size));

/** By the book: what everything quick is compared with. */
function hashOver(start: number, end: number): Hash {
  if (end === start) return emptyRoot();
  if (end - start === 1) return hashes[start] as Hash;
  const name = `${start} ${end}`;
  const known = byTheBook.get(name);
  if (known) return known;
  const middle = start + 2 ** Math.floor(Math.log2(end - start - 1));
  const hash = nodeHash(hashOver(start, middle), hashOver(middle, end));
  byTheBook.set(name, hash);
  return hash;
}

const over = ({ start, end }: Span): Hash => hashOver(start, end);
const treeOf = (size: number) => ({ size, root: roots[size] as Hash });

describe('proofs', () => {
  it('hold for every leaf of every size, and for no other leaf or size', () => {
    for (let size = 1; size <= SIZE_MAX; size += 1) {
      for (let index = 0; index < size; index += 1) {
        const proof = inclusionSpans(index, size).map(over);
        const { root } = treeOf(size);
        const leaf = hashes[index] as Hash;
        if (!isIncluded(leaf, index, size, proof, root)) throw new Error(`${index} of ${size}`);
        const other = (index + 1) % size;
        const wrong = [
          other !== index && isIncluded(leaf, other, size, proof, root),
          isIncluded(hashes[(index + 1) % SIZE_MAX] as Hash, index, size, proof, root),
          isIncluded(leaf, index, size, [...proof, leaf], root),
          proof.length > 0 && isIncluded(leaf, index, size, proof.slice(1), root),
        ];
        if (wrong.includes(true)) throw new Error(`${index} of ${size}: ${wrong}`);
      }
    }
  });

  it('of consistency hold for every pair of sizes, and not from a forked tree', () => {
    for (let newer = 1; newer <= SIZE_MAX; newer += 1) {
      for (let older = 0; older <= newer; older += 1) {
        const proof = consistencySpans(older, newer).map(over);
        if (!isConsistent(treeOf(older), treeOf(newer), proof))
          throw new Error(`${older} ${newer}`);
        if (older === 0) continue;
        const forked = { size: older, root: nodeHash(roots[older] as Hash, hashes[0] as Hash) };
        if (isConsistent(forked, treeOf(newer), proof)) throw new Error(`fork ${older} ${newer}`);
      }
    }
  });

  it('fail when any single bit of them is turned', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: SIZE_MAX }),
        fc.nat(),
        fc.nat(),
        fc.nat(255),
        (size, indexSeed, hashSeed, bit) => {
          const index = indexSeed % size;
          const proof = inclusionSpans(index, size).map(over);
          const bent = proof.map((hash, place) =>
            place === hashSeed % proof.length ? turnBit(hash, bit) : hash,
          );
          expect(isIncluded(hashes[index] as Hash, index, size, bent, roots[size] as Hash)).toBe(
            false,
          );
        },
      ),
    );
  });
});

describe('a growing tree', () => {
  it('has the root of RFC 6962 at every size', () => {
    const tree = new GrowingTree();
    for (const [index, hash] of hashes.entries()) {
      expect(tree.root()).toEqual(roots[index]);
      tree.add(hash);
    }
    expect(tree.root()).toEqual(roots[SIZE_MAX]);
  });

  it('goes on from its tiles at any size, and its tiles give every proof', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70_000 }), fc.nat(), fc.nat(), (size, one, two) => {
        const tree = new GrowingTree();
        const tiles = new Map<string, Uint8Array>();
        const keep = (tile: Tile & { hashes: readonly Hash[] }): void => {
          tiles.set(tilePath(tile), Uint8Array.from(tile.hashes.flatMap((hash) => [...hash])));
        };
        for (let index = 0; index < size; index += 1) tree.add(leafOf(index)).forEach(keep);
        tree.partialTiles().forEach(keep);
        const read = (tile: Tile): Uint8Array => {
          const found = tiles.get(tilePath(tile));
          if (!found) throw new Error(`no ${tilePath(tile)}`);
          return found;
        };
        const again = GrowingTree.at(size, read);
        expect(again.root()).toEqual(tree.root());
        tree.add(leafOf(size));
        again.add(leafOf(size));
        expect(again.root()).toEqual(tree.root());
        const index = one % size;
        const spans = inclusionSpans(index, size);
        expect(tilesFor(spans, size).length).toBeLessThan(8);
        const proof = hashSpans(spans, size, read);
        const root = GrowingTree.at(size, read).root();
        expect(isIncluded(leafOf(index), index, size, proof, root)).toBe(true);
        const older = 1 + (two % size);
        const start = new GrowingTree();
        for (let at = 0; at < older; at += 1) start.add(leafOf(at));
        const steps = hashSpans(consistencySpans(older, size), size, read);
        expect(isConsistent({ size: older, root: start.root() }, { size, root }, steps)).toBe(true);
      }),
      { numRuns: 8 },
    );
  });
});

const cheapLeaves = new Map<number, Hash>();

function leafOf(index: number): Hash {
  const known = cheapLeaves.get(index);
  if (known) return known;
  const hash = leafHash(Uint8Array.of(index >>> 16, index >>> 8, index));
  cheapLeaves.set(index, hash);
  return hash;
}

function turnBit(hash: Hash, bit: number): Hash {
  const bent = hash.slice();
  bent[bit >>> 3] = (bent[bit >>> 3] ?? 0) ^ (1 << (bit & 7));
  return bent;
}
