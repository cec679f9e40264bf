import { decodeBase64, encodeBase64 } from './base64';
import { LogProblem } from './log-problem';
import { HASH_BYTES, type Hash, isConsistent, sameHash } from './merkle-tree';
import { checkSignatures, type ReadNote, readNote, signatureLine } from './signed-note';
import type { VerifierKey } from './verifier-key';

/** What a log says of itself at one size (c2sp.org/tlog-checkpoint). */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${encodeBase64(root)}\n`;
}

/** The checkpoint as a note with the signature of the log, whose name is the origin. */
export function signCheckpoint(checkpoint: Checkpoint, seed: Uint8Array): string {
  const text = checkpointText(checkpoint);
  return `${text}\n${signatureLine(text, { name: checkpoint.origin, seed })}`;
}

/** A checkpoint that is not believed yet: nobody looked at its signatures. */
export function readCheckpoint(note: string): Checkpoint & { readonly note: ReadNote } {
  const read = readNote(note);
  const [origin = '', size = '', root = '', ...rest] = read.text.split('\n');
  const hash = decodeBase64(root);
  // No lines of our own are added, and none of others are taken: nobody could check them.
  const whole = origin !== '' && hash?.length === HASH_BYTES && rest.length === 1;
  if (!whole || !isWholeNumber(size)) throw new LogProblem('malformed_checkpoint');
  return { origin, size: Number(size), root: hash, note: read };
}

/** A checkpoint of that very log, with its signature; a wrong one is refused. */
export function openCheckpoint(
  note: string,
  log: VerifierKey,
): Checkpoint & { readonly note: ReadNote } {
  const checkpoint = readCheckpoint(note);
  if (checkpoint.origin !== log.name) {
    throw new LogProblem('unknown_log', { origin: checkpoint.origin });
  }
  if (checkSignatures(checkpoint.note, [log]).length === 0) {
    throw new LogProblem('signature_missing', { key: log.name });
  }
  return checkpoint;
}

/** Throws unless the newer checkpoint continues the older one. */
export function refuseFork(older: Checkpoint, newer: Checkpoint, proof: readonly Hash[]): void {
  const sizes = { older: older.size, newer: newer.size };
  if (newer.size < older.size) throw new LogProblem('smaller', sizes);
  if (newer.size === older.size && !sameHash(older.root, newer.root)) {
    throw new LogProblem('split_view', { size: newer.size });
  }
  if (!isConsistent(older, newer, proof)) throw new LogProblem('not_consistent', sizes);
}

/** Decimal without leading zeroes, small enough for a JavaScript number. */
export function isWholeNumber(text: string): boolean {
  return /^(0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(Number(text));
}
