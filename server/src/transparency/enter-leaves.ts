import { leafOf, leafTypes, publicKinds } from '@linli/core/transparency/leaf';
import type { Transaction } from '../platform/database';
import type { Secrets } from '../platform/secrets';
import { growTree } from './grow-tree';
import {
  findSize,
  insertLeaves,
  insertOpenings,
  type NewOpening,
  type PendingRow,
  takePending,
} from './log.queries';
import { openingOf } from './opening-of';
import { sha256 } from './sha256';
import { newSubjectKey, openSubjectKey, type SubjectKey } from './subject-key';
import { enterCommunity, insertSubjects, type NewSubject } from './subjects.queries';
import type { TransferContent } from './transfer-payload-of';

/**
 * Moves what waits in the outboxes into the log; gives how many leaves were entered. The caller
 * holds the lock of the log: places are given without gaps because nobody else gives any.
 */
export async function enterLeaves(
  tx: Transaction,
  secrets: Secrets,
  communityIds: readonly string[],
  now: Date,
): Promise<number> {
  const rows = await takePending(tx, communityIds, LEAVES_AT_ONCE);
  if (rows.length === 0) return 0;
  const keys = await findKeys(tx, secrets, rows);
  const start = await findSize(tx);
  const leaves: { leaf: Uint8Array; sourceId: string }[] = [];
  const openings: NewOpening[] = [];
  const places = new Map<string, Uint8Array>();
  for (const row of rows.sort(byTurnOfAccount)) {
    const previous = row.previous ?? places.get(placeBefore(row)) ?? null;
    const opening = openingOf(secrets, { ...row, previous }, keys.get(nameOfSubject(row)));
    const leaf = leafOf(opening, sha256);
    if (publicTypes.includes(row.type)) {
      openings.push({ leafIndex: start + leaves.length, ...opening });
    }
    places.set(placeOf(row), leaf);
    leaves.push({ leaf, sourceId: row.sourceId });
  }
  await insertLeaves(tx, start, leaves, now);
  if (openings.length > 0) await insertOpenings(tx, openings);
  await growTree(tx, start, leaves);
  return leaves.length;
}

export const LEAVES_AT_ONCE = 1_000;
const publicTypes: readonly number[] = publicKinds.map((kind) => leafTypes[kind]);

/** The keys of whom the leaves are about; whoever is in the log for the first time gets one. */
async function findKeys(
  tx: Transaction,
  secrets: Secrets,
  rows: readonly PendingRow[],
): Promise<Map<string, SubjectKey>> {
  const keys = new Map<string, SubjectKey>();
  const fresh = new Map<string, NewSubject[]>();
  for (const { communityId, subjectId, sealedKey } of rows) {
    const name = `${communityId} ${subjectId}`;
    if (subjectId === null || keys.has(name)) continue;
    if (sealedKey !== null) {
      keys.set(name, openSubjectKey(secrets, sealedKey));
      continue;
    }
    const { sealed, ...key } = newSubjectKey(secrets);
    keys.set(name, key);
    const ofCommunity = fresh.get(communityId) ?? [];
    fresh.set(communityId, ofCommunity);
    ofCommunity.push({ subjectId, sealedKey: sealed });
  }
  for (const [communityId, subjects] of fresh) {
    await enterCommunity(tx, communityId);
    await insertSubjects(tx, communityId, subjects);
  }
  return keys;
}

function nameOfSubject({ communityId, subjectId }: PendingRow): string {
  return `${communityId} ${subjectId}`;
}

/** An account's entries in their order, so that each finds the one before it. */
function byTurnOfAccount(a: PendingRow, b: PendingRow): number {
  return sequenceOf(a) - sequenceOf(b);
}

function sequenceOf({ type, content }: PendingRow): number {
  if (type !== leafTypes.transfer) return 0;
  return (content as unknown as TransferContent).account_sequence;
}

function placeOf(row: PendingRow): string {
  return `${nameOfSubject(row)} ${sequenceOf(row)}`;
}

function placeBefore(row: PendingRow): string {
  return `${nameOfSubject(row)} ${sequenceOf(row) - 1}`;
}
