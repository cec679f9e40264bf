import { hexToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type Json } from './canonical-json';
import { type LeafType, leafTypes, NONCE_BYTES, type Opening } from './leaf';

/** An opening as it stands in JSON, its nonce in hex; undefined when it opens nothing. */
export function readOpening(value: {
  readonly [name: string]: Json | undefined;
}): Opening | undefined {
  const { type, nonce, payload } = value;
  const known = Object.values(leafTypes).find((each): each is LeafType => each === type);
  if (known === undefined || payload === undefined || !isNonce(nonce)) return undefined;
  try {
    // A hundred thousand brackets in each other are JSON, but nobody's entry.
    canonicalJson(payload);
  } catch {
    return undefined;
  }
  return { type: known, nonce: hexToBytes(nonce), payload };
}

function isNonce(value: Json | undefined): value is string {
  return typeof value === 'string' && new RegExp(`^[0-9a-f]{${NONCE_BYTES * 2}}$`).test(value);
}
