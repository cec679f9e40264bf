import { decodeBase64, encodeBase64 } from './base64';
import { type Checkpoint, isWholeNumber, readCheckpoint, refuseFork } from './checkpoint';
import { LogProblem } from './log-problem';
import { emptyRoot, HASH_BYTES, type Hash } from './merkle-tree';
import { checkSignatures, type ReadNote } from './signed-note';
import type { VerifierKey } from './verifier-key';

/** What a log sends to a witness (c2sp.org/tlog-witness): please sign that I have grown. */
export interface AddCheckpoint {
  /** The size the witness is believed to know; 0 when none. */
  readonly old: number;
  /** That the new tree begins with the old one. */
  readonly proof: readonly Hash[];
  readonly checkpoint: string;
}

/** What a witness answers; with `sign` it may sign, once it has written the checkpoint down. */
export type WitnessVerdict =
  | { readonly status: 200; readonly sign: Checkpoint & { readonly note: ReadNote } }
  | { readonly status: 400 | 403 | 404 | 422 }
  | { readonly status: 409; readonly known: number };

const PROOF_MAX = 63;

export function writeAddCheckpoint({ old, proof, checkpoint }: AddCheckpoint): string {
  const hashes = proof.map((hash) => `${encodeBase64(hash)}\n`).join('');
  return `old ${old}\n${hashes}\n${checkpoint}`;
}

export function readAddCheckpoint(body: string): AddCheckpoint | undefined {
  const split = body.indexOf('\n\n');
  const [first = '', ...lines] = body.slice(0, Math.max(0, split)).split('\n');
  const old = first.slice('old '.length);
  const proof = lines.map(decodeBase64);
  if (!first.startsWith('old ') || !isWholeNumber(old) || proof.length > PROOF_MAX) {
    return undefined;
  }
  if (!proof.every((hash): hash is Hash => hash?.length === HASH_BYTES)) return undefined;
  return { old: Number(old), proof, checkpoint: body.slice(split + 2) };
}

/** What a witness has to answer that knows these logs, and this checkpoint of the one that asks. */
export function judgeCheckpoint(
  body: string,
  logs: readonly VerifierKey[],
  known: (origin: string) => Checkpoint | undefined,
): WitnessVerdict {
  const request = readAddCheckpoint(body);
  const checkpoint = request && readQuietly(request.checkpoint);
  if (!request || !checkpoint) return { status: 400 };
  const keys = logs.filter((key) => key.name === checkpoint.origin);
  if (keys.length === 0) return { status: 404 };
  if (!isSigned(checkpoint.note, keys)) return { status: 403 };
  if (request.old > checkpoint.size) return { status: 400 };
  const { origin } = checkpoint;
  const before = known(origin) ?? { origin, size: 0, root: emptyRoot() };
  if (request.old !== before.size) return { status: 409, known: before.size };
  try {
    refuseFork(before, checkpoint, request.proof);
  } catch (problem) {
    const split = problem instanceof LogProblem && problem.code === 'split_view';
    return split ? { status: 409, known: before.size } : { status: 422 };
  }
  return { status: 200, sign: checkpoint };
}

function readQuietly(note: string): (Checkpoint & { readonly note: ReadNote }) | undefined {
  try {
    return readCheckpoint(note);
  } catch {
    return undefined;
  }
}

/** Keys of one log that was given a new one may both be known; one signature is enough. */
function isSigned(note: ReadNote, keys: readonly VerifierKey[]): boolean {
  try {
    return checkSignatures(note, keys).length > 0;
  } catch {
    return false;
  }
}
