import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type Json } from './canonical-json';
import type { Digest } from './merkle-tree';

/**
 * What can stand in the log. The number is in the leaf, for all to see; what is private stands
 * there as a commitment only.
 */
export const leafTypes = {
  transfer: 0x01,
  rulebook: 0x02,
  totals: 0x03,
  vote: 0x04,
  appeal: 0x05,
  admin: 0x06,
  incident: 0x07,
  erasure: 0x08,
  board: 0x09,
} as const;

export type LeafKind = keyof typeof leafTypes;
export type LeafType = (typeof leafTypes)[LeafKind];

/** Their content is published with the log; that of all others is only with whom it concerns. */
export const publicKinds: readonly LeafKind[] = [
  'rulebook',
  'totals',
  'vote',
  'admin',
  'incident',
  'erasure',
  'board',
];

/** What opens a leaf: whoever has it can see that the leaf says this and nothing else. */
export interface Opening {
  readonly type: LeafType;
  /** 32 bytes nobody can guess: without them a leaf cannot be tied to what it says. */
  readonly nonce: Uint8Array;
  readonly payload: Json;
}

export const NONCE_BYTES = 32;
const VERSION = 0x01;
const TAG = utf8ToBytes('linli-leaf-v1\0');

/** 34 bytes, whatever the content: version, type, and a salted commitment. */
export function leafOf({ type, nonce, payload }: Opening, digest: Digest = sha256): Uint8Array {
  if (nonce.length !== NONCE_BYTES) throw new RangeError('a nonce has 32 bytes');
  const commitment = digest(concatBytes(TAG, nonce, utf8ToBytes(canonicalJson(payload))));
  return concatBytes(Uint8Array.of(VERSION, type), commitment);
}
