import type { Queryable } from '../platform/database';
import {
  findCheckpoint,
  findNewestCheckpoint,
  listCosignatures,
  listWitnesses,
} from './checkpoints.queries';
import { findMostSignedSize } from './cosignatures.queries';

export interface SignedCheckpoint {
  readonly size: number;
  /** With the lines of the witnesses. */
  readonly note: string;
}

/** The newest checkpoint with enough witnesses that speaks of the entry; else the newest of all. */
export async function findReceiptCheckpoint(
  db: Queryable,
  leafIndex: number,
): Promise<SignedCheckpoint | undefined> {
  const needed = majorityOf((await listWitnesses(db)).length);
  const size =
    (needed > 0 ? await findMostSignedSize(db, leafIndex + 1, needed) : undefined) ??
    (needed > 1 ? await findMostSignedSize(db, leafIndex + 1, 1) : undefined);
  const found =
    size === undefined ? await findNewestCheckpoint(db) : await findCheckpoint(db, size);
  if (!found || found.size <= leafIndex) return undefined;
  const lines = await listCosignatures(db, found.size);
  return { size: found.size, note: found.note + lines.join('') };
}

/** How many of so many witnesses the policy asks for; the same as writePolicy says. */
function majorityOf(witnesses: number): number {
  return witnesses === 0 ? 0 : Math.floor(witnesses / 2) + 1;
}
