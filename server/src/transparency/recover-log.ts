import { checkLog, type ReadTile } from '@linli/core/transparency/check-log';
import { type Checkpoint, openCheckpoint, refuseFork } from '@linli/core/transparency/checkpoint';
import { leafOf, leafTypes, type Opening, publicKinds } from '@linli/core/transparency/leaf';
import { LogProblem } from '@linli/core/transparency/log-problem';
import { sameHash } from '@linli/core/transparency/merkle-tree';
import { proveConsistency } from '@linli/core/transparency/prove';
import { readOpening } from '@linli/core/transparency/read-opening';
import { type ReadFile, tileFiles } from '@linli/core/transparency/tile-files';
import type { Database } from '../platform/database';
import { enterNotice } from './enter-notice';
import { growTree } from './grow-tree';
import { refuseToGoBack } from './guard';
import { findSize, insertLeaves, insertOpenings, type NewOpening } from './log.queries';
import { expectLogKey } from './log-identity';
import type { LogParts } from './log-parts';
import { readTree } from './read-tree';
import { replayErasures } from './replay-erasures';

/** The first of the leaves whose rows are gone, and the one after the last. */
export interface Loss {
  readonly from: number;
  readonly to: number;
}

/**
 * After an old backup was put back: takes the leaves that the database has forgotten from where
 * they were published, so that the log goes on from its true end, and tells so in the log. Without
 * `confirmed` it only looks. Refuses when the database is not the beginning of what was published.
 */
export async function recoverLog(
  parts: LogParts,
  published: { readonly note: string; readonly read: ReadFile },
  confirmed: boolean,
): Promise<Loss | undefined> {
  const { database, clock, place } = parts;
  const key = await expectLogKey(parts);
  const checkpoint = openCheckpoint(published.note, key);
  const from = await findSize(database);
  if (from >= checkpoint.size) {
    await refuseToGoBack(database, place, key);
    return undefined;
  }
  await refuseOtherBeginning(database, from, checkpoint, tileFiles(published.read));
  const loss = { from, to: checkpoint.size };
  if (!confirmed) return loss;
  const lost = await readLost(checkpoint, from, published.read);
  const openings = await readOpenings(published.read, from, lost);
  const payload = { v: 1, act: 'rows_lost', ...loss, at: clock.now().toISOString() };
  await enterNotice(parts, 'incident', payload, async (tx, now) => {
    if ((await findSize(tx)) !== from) throw new Error('The log has grown meanwhile; try again.');
    const leaves = lost.map((leaf) => ({ leaf, sourceId: null }));
    await insertLeaves(tx, from, leaves, now);
    await growTree(tx, from, leaves);
    if (openings.length > 0) await insertOpenings(tx, openings);
    const erasures = openings.filter(({ type }) => type === leafTypes.erasure);
    await replayErasures(
      tx,
      parts.secrets,
      erasures.map(({ payload }) => payload),
    );
  });
  return loss;
}

async function refuseOtherBeginning(
  database: Database,
  size: number,
  published: Checkpoint,
  tiles: ReadTile,
): Promise<void> {
  const ours = { origin: published.origin, size, root: (await readTree(database, size)).root() };
  refuseFork(ours, published, await proveConsistency(size, published.size, tiles));
}

async function readLost(
  checkpoint: Checkpoint,
  from: number,
  read: ReadFile,
): Promise<Uint8Array[]> {
  const lost: Uint8Array[] = [];
  await checkLog(checkpoint, tileFiles(read), (index, entry) => {
    if (index >= from) lost.push(entry);
  });
  return lost;
}

/** What was public stays public: its content is where it was published too. */
async function readOpenings(
  read: ReadFile,
  from: number,
  lost: readonly Uint8Array[],
): Promise<(NewOpening & Opening)[]> {
  const openings: (NewOpening & Opening)[] = [];
  for (const [place, leaf] of lost.entries()) {
    if (!publicTypes.includes(leaf[1] ?? 0)) continue;
    const leafIndex = from + place;
    const file = await read(`open/${leafIndex}.json`);
    if (!file) throw new LogProblem('opening_missing', { index: leafIndex });
    const opening = readOpening(JSON.parse(Buffer.from(file).toString('utf8')));
    if (!opening || !sameHash(leafOf(opening), leaf)) {
      throw new LogProblem('opening_differs', { index: leafIndex });
    }
    openings.push({ leafIndex, ...opening });
  }
  return openings;
}

const publicTypes: readonly number[] = publicKinds.map((kind) => leafTypes[kind]);
