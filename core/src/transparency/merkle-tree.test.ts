import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
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
} from './merkle-tree';

/** The leaves, roots and proofs that the authors of RFC 6962 test their own program with. */
const leaves = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => leafHash(hexToBytes(hex)));

const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const inclusions: [index: number, size: number, proof: string[]][] = [
  [0, 1, []],
  [
    0,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    5,
    8,
    [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
  [
    1,
    5,
    [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

const consistencies: [older: number, newer: number, proof: string[]][] = [
  [1, 1, []],
  [
    1,
    8,
    [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  ],
  [
    6,
    8,
    [
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  ],
  [
    2,
    5,
    [
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  ],
];

/** The tree as RFC 6962 defines it, word for word. */
function rootOf(from: number, to: number): Hash {
  if (to === from) return emptyRoot();
  if (to - from === 1) return leaves[from] as Hash;
  const middle = from + 2 ** Math.floor(Math.log2(to - from - 1));
  return nodeHash(rootOf(from, middle), rootOf(middle, to));
}

describe('the tree of RFC 6962', () => {
  it.each([...roots.entries()])('has the known root at %i leaves', (size, root) => {
    const tree = new GrowingTree();
    for (const leaf of leaves.slice(0, size)) tree.add(leaf);
    expect(bytesToHex(tree.root())).toBe(root);
    expect(bytesToHex(rootOf(0, size))).toBe(root);
  });

  it.each(inclusions)('proves leaf %i of %i', (index, size, wanted) => {
    const proof = inclusionSpans(index, size).map(({ start, end }) => rootOf(start, end));
    expect(proof.map(bytesToHex)).toEqual(wanted);
    expect(isIncluded(leaves[index] as Hash, index, size, proof, rootOf(0, size))).toBe(true);
  });

  it.each(consistencies)('proves that %i became %i', (older, newer, wanted) => {
    const proof = consistencySpans(older, newer).map(({ start, end }) => rootOf(start, end));
    expect(proof.map(bytesToHex)).toEqual(wanted);
    const [from, to] = [older, newer].map((size) => ({ size, root: rootOf(0, size) }));
    expect(from && to && isConsistent(from, to, proof)).toBe(true);
  });

  it('refuses sizes and places that are not there', () => {
    expect(() => inclusionSpans(8, 8)).toThrow(RangeError);
    expect(() => inclusionSpans(-1, 8)).toThrow(RangeError);
    expect(() => consistencySpans(9, 8)).toThrow(RangeError);
    expect(isIncluded(leaves[0] as Hash, 1, 1, [], leaves[0] as Hash)).toBe(false);
    expect(isIncluded(leaves[0] as Hash, Number.NaN, 1, [], leaves[0] as Hash)).toBe(false);
  });

  it('takes no proof for the empty tree, and every tree continues it', () => {
    const [empty, eight] = [0, 8].map((size) => ({ size, root: rootOf(0, size) }));
    if (!empty || !eight) throw new Error('both are there');
    expect(isConsistent(empty, eight, [])).toBe(true);
    expect(isConsistent(empty, eight, [leaves[0] as Hash])).toBe(false);
    expect(isConsistent({ ...empty, root: eight.root }, eight, [])).toBe(false);
    expect(isConsistent(eight, empty, [])).toBe(false);
  });
});
