import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { decodeBase64, encodeBase64 } from './base64';
import { canonicalJson, type Json } from './canonical-json';
import { isWholeNumber } from './checkpoint';
import { leafOf, type Opening } from './leaf';
import { LogProblem } from './log-problem';
import { HASH_BYTES, type Hash, isIncluded, leafHash } from './merkle-tree';
import type { Policy } from './policy';
import { readOpening } from './read-opening';
import { openByPolicy, type WitnessedCheckpoint } from './witnessed-checkpoint';

/**
 * A receipt is a proof file (c2sp.org/tlog-proof) whose extra line opens the leaf. It needs nothing
 * else to be checked but the policy: no server, no network.
 */
export interface Receipt {
  readonly opening: Opening;
  /** What only the server can read: kept for the day its own books are lost. */
  readonly sealed?: string | undefined;
  readonly index: number;
  readonly proof: readonly Hash[];
  /** The checkpoint verbatim, with all its signatures. */
  readonly checkpoint: string;
}

const HEADER = 'c2sp.org/tlog-proof@v1';
const PROOF_MAX = 63;

export function writeReceipt({ opening, sealed, index, proof, checkpoint }: Receipt): string {
  const { type, nonce, payload } = opening;
  const extra = canonicalJson({
    nonce: bytesToHex(nonce),
    payload,
    type,
    ...(sealed === undefined ? {} : { sealed }),
  });
  const hashes = proof.map((hash) => `${encodeBase64(hash)}\n`).join('');
  const head = `${HEADER}\nextra ${encodeBase64(utf8ToBytes(extra))}\nindex ${index}\n`;
  return `${head}${hashes}\n${checkpoint}`;
}

export function readReceipt(text: string): Receipt {
  const split = text.indexOf('\n\n');
  const [header, extra = '', index = '', ...hashes] = text.slice(0, Math.max(0, split)).split('\n');
  const place = index.slice('index '.length);
  const proof = hashes.map(decodeBase64);
  const whole =
    header === HEADER &&
    extra.startsWith('extra ') &&
    index.startsWith('index ') &&
    isWholeNumber(place) &&
    proof.length <= PROOF_MAX;
  if (!whole || !proof.every(isHash)) throw new LogProblem('malformed_proof');
  const { opening, sealed } = readExtra(decodeBase64(extra.slice('extra '.length)));
  return { opening, sealed, index: Number(place), proof, checkpoint: text.slice(split + 2) };
}

/** What a receipt proves under a policy. */
export interface CheckedReceipt {
  readonly receipt: Receipt;
  readonly checkpoint: WitnessedCheckpoint;
}

/** Throws the exact problem, or gives what the receipt proves; witnesses may still be missing. */
export function checkReceipt(text: string, policy: Policy): CheckedReceipt {
  const receipt = readReceipt(text);
  const checkpoint = openByPolicy(receipt.checkpoint, policy);
  const hash = leafHash(leafOf(receipt.opening));
  if (!isIncluded(hash, receipt.index, checkpoint.size, receipt.proof, checkpoint.root)) {
    throw new LogProblem('not_included', { index: receipt.index });
  }
  return { receipt, checkpoint };
}

function isHash(bytes: Uint8Array | undefined): bytes is Hash {
  return bytes?.length === HASH_BYTES;
}

/** Nothing in it is believed: the leaf is made from it again and must be in the tree. */
function readExtra(bytes: Uint8Array | undefined): {
  opening: Opening;
  sealed: string | undefined;
} {
  const { sealed, ...rest } = parseObject(bytes);
  const opening = readOpening(rest);
  if (!opening) throw new LogProblem('malformed_opening');
  return { opening, sealed: typeof sealed === 'string' ? sealed : undefined };
}

function parseObject(bytes: Uint8Array | undefined): Readonly<Record<string, Json | undefined>> {
  try {
    const value: unknown = JSON.parse(utf8Text(bytes ?? new Uint8Array(0)));
    if (typeof value === 'object' && value !== null) return value as Record<string, Json>;
  } catch {
    // Told below: whatever is wrong with it, it is no opening.
  }
  throw new LogProblem('malformed_opening');
}

/** Core knows no TextDecoder; percent signs lead the browser's own decoder to the bytes. */
function utf8Text(bytes: Uint8Array): string {
  return decodeURIComponent(bytesToHex(bytes).replace(/../g, '%$&'));
}
