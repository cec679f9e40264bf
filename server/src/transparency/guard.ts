import { join } from 'node:path';
import { type Checkpoint, openCheckpoint, refuseFork } from '@linli/core/transparency/checkpoint';
import { LogProblem } from '@linli/core/transparency/log-problem';
import { proveConsistency } from '@linli/core/transparency/prove';
import type { VerifierKey } from '@linli/core/transparency/verifier-key';
import type { Queryable } from '../platform/database';
import { type CheckpointRow, findNewestCheckpoint } from './checkpoints.queries';
import { readIfThere, writeDurably } from './durable-file';
import { findSize } from './log.queries';
import type { LogPlace } from './log-parts';
import { readTree } from './read-tree';
import { tilesOfLog } from './tiles-of-log';

/** Somebody knows a checkpoint that our rows do not continue: signing on would fork the log. */
export class LogWouldFork extends Error {
  override readonly name = 'LogWouldFork';

  constructor(
    /** A file, or the name of a witness. */
    readonly where: string,
    readonly seenSize: number,
    readonly ownSize: number,
    why: string,
  ) {
    super(
      `${where} knows a log of ${seenSize} entries; the database has ${ownSize}. ${why} ` +
        'Was an old backup put back? Nothing is signed until `linli log-recover` has been run: ' +
        'docs/operating/log.md says how.',
    );
  }
}

/**
 * Before anything is entered or signed: what was signed before, what is published, and what is kept
 * besides on another disk must all be the beginning of what our rows say. An old backup that was
 * put back is found out here.
 */
export async function refuseToGoBack(
  db: Queryable,
  place: LogPlace,
  key: VerifierKey,
): Promise<void> {
  const newest = await findNewestCheckpoint(db);
  if (newest) await refuseUnlessBeginning(db, { origin: key.name, ...newest }, 'log_checkpoint');
  for (const file of [guardFile(place), join(place.folder, 'checkpoint')]) {
    const note = await readIfThere(file);
    if (note === undefined || isOf(note, newest)) continue;
    await refuseUnlessBeginning(db, openCheckpoint(note, key), file);
  }
}

/** What everyone may come to know is written here first: we must not forget it. Never goes back. */
export async function keepNewestForGuard(
  db: Queryable,
  place: LogPlace,
  key: VerifierKey,
): Promise<void> {
  const newest = await findNewestCheckpoint(db);
  const kept = await readIfThere(guardFile(place));
  if (!newest || kept === newest.note) return;
  if (kept !== undefined && openCheckpoint(kept, key).size >= newest.size) return;
  await writeDurably(guardFile(place), newest.note);
}

export function guardFile(place: Pick<LogPlace, 'guardFolder'>): string {
  return join(place.guardFolder, 'last-checkpoint');
}

/** What somebody else knows of the log must be where ours begins. */
export async function refuseUnlessBeginning(
  db: Queryable,
  seen: Checkpoint,
  where: string,
): Promise<void> {
  const size = await findSize(db);
  try {
    const root = (await readTree(db, size)).root();
    const ours = { origin: seen.origin, size, root };
    const proof = seen.size > size ? [] : await proveConsistency(seen.size, size, tilesOfLog(db));
    refuseFork(seen, ours, proof);
  } catch (problem) {
    if (!(problem instanceof LogProblem)) throw problem;
    throw new LogWouldFork(where, seen.size, size, problem.message);
  }
}

/** The very note that our newest row holds; witnesses may have added lines to it. */
function isOf(note: string, newest: CheckpointRow | undefined): boolean {
  return newest !== undefined && note.startsWith(newest.note);
}
