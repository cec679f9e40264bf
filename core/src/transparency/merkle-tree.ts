import { sha256 } from '@noble/hashes/sha2.js';

/** The hash tree of RFC 6962. Sizes and indexes are whole numbers below 2^53. */
export type Hash = Uint8Array;

export const HASH_BYTES = 32;

/** A complete subtree: 2^level leaves from index × 2^level on. */
export interface Subtree {
  readonly level: number;
  readonly index: number;
}

/** Leaves from start to before end: what one hash of a proof stands for. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A server that makes very many hashes brings the quicker SHA-256 of its platform. */
export type Digest = (bytes: Uint8Array) => Hash;

export function leafHash(entry: Uint8Array, digest: Digest = sha256): Hash {
  const bytes = new Uint8Array(entry.length + 1);
  bytes.set(entry, 1);
  return digest(bytes);
}

export function nodeHash(left: Hash, right: Hash, digest: Digest = sha256): Hash {
  const bytes = new Uint8Array(1 + 2 * HASH_BYTES);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + HASH_BYTES);
  return digest(bytes);
}

export function emptyRoot(): Hash {
  return sha256(new Uint8Array(0));
}

/** The hash over hashes that stand for neighbouring subtrees, the largest first. */
export function foldHashes(hashes: readonly Hash[]): Hash {
  const last = hashes.at(-1);
  if (last === undefined) return emptyRoot();
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), last);
}

/** The complete subtrees a span is made of, from left to right. */
export function subtreesOf({ start, end }: Span): Subtree[] {
  const subtrees: Subtree[] = [];
  for (let at = start; at < end; ) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= end) level += 1;
    subtrees.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return subtrees;
}

/** What an inclusion proof names, from the leaf's sibling up to the root's child. */
export function inclusionSpans(index: number, size: number): Span[] {
  if (!(index >= 0 && index < size)) throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  const spans: Span[] = [];
  let whole: Span = { start: 0, end: size };
  while (whole.end - whole.start > 1) {
    const middle = whole.start + largestBelow(whole.end - whole.start);
    const [left, right] = [
      { start: whole.start, end: middle },
      { start: middle, end: whole.end },
    ];
    spans.push(index < middle ? right : left);
    whole = index < middle ? left : right;
  }
  return spans.reverse();
}

/** What a consistency proof names (RFC 6962, section 2.1.2). */
export function consistencySpans(older: number, newer: number): Span[] {
  if (!(older >= 0 && older <= newer)) throw new RangeError(`${older} is not below ${newer}`);
  if (older === 0 || older === newer) return [];
  const spans: Span[] = [];
  let whole: Span = { start: 0, end: newer };
  while (whole.end !== older) {
    const middle = whole.start + largestBelow(whole.end - whole.start);
    const [left, right] = [
      { start: whole.start, end: middle },
      { start: middle, end: whole.end },
    ];
    spans.push(older <= middle ? right : left);
    whole = older <= middle ? left : right;
  }
  if (whole.start > 0) spans.push(whole);
  return spans.reverse();
}

/** Whether the proof leads from the leaf to the root (RFC 9162, section 2.1.3.2). */
export function isIncluded(
  leaf: Hash,
  index: number,
  size: number,
  proof: readonly Hash[],
  root: Hash,
): boolean {
  if (!(index >= 0 && index < size)) return false;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const other of proof) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      hash = nodeHash(other, hash);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      hash = nodeHash(hash, other);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameHash(hash, root);
}

/** Whether the newer tree begins with the older one (RFC 9162, section 2.1.4.2). */
export function isConsistent(
  older: { readonly size: number; readonly root: Hash },
  newer: { readonly size: number; readonly root: Hash },
  proof: readonly Hash[],
): boolean {
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && sameHash(older.root, newer.root);
  if (older.size === 0) return proof.length === 0 && sameHash(older.root, emptyRoot());
  let [node, last] = [older.size - 1, newer.size - 1];
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  const [first, ...rest] = node === 0 ? [older.root, ...proof] : proof;
  if (first === undefined) return false;
  let [left, right] = [first, first];
  for (const other of rest) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      [left, right] = [nodeHash(other, left), nodeHash(other, right)];
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      right = nodeHash(right, other);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && sameHash(left, older.root) && sameHash(right, newer.root);
}

export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, place) => byte === b[place]);
}

/** The largest power of two that is smaller than the number. */
function largestBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

function isOdd(count: number): boolean {
  return count % 2 === 1;
}

function half(count: number): number {
  return Math.floor(count / 2);
}
