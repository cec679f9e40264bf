import type { approveErasure as operation } from '@linli/contract/erasures';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { leafOf } from '@linli/core/transparency/leaf';
import { sameHash } from '@linli/core/transparency/merkle-tree';
import type { Transaction } from '../platform/database';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import type { Secrets } from '../platform/secrets';
import { forgetBoardLines } from './boards.queries';
import { deleteSubject, lockErasure, settleErasure } from './erasures.queries';
import { findNewestSequence, type LoggedRowRecord, listLoggedRows } from './logged-rows.queries';
import { openingOf } from './opening-of';
import { recordLeaf } from './record-leaf';
import { openSubjectKey } from './subject-key';
import { subjectMark } from './subject-mark';

/**
 * The second of two people: the subject's key is destroyed. Before that every leaf of it is looked
 * at once more, so that nobody erases to hide what they changed; afterwards the sums, the tree and
 * the count of such leaves stay for all to see.
 */
export async function approveErasure(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, secrets, communityId } = context;
  const { personId } = personActor(context);
  const erasure = await lockErasure(tx, params.erasureId);
  if (!erasure) throw refuse('request/not_found');
  if (erasure.settled) throw refuse('log/erasure_over');
  if (erasure.requestedBy === personId) throw refuse('log/erasure_own');
  const { subjectId, reason } = erasure;
  const leaves = await countGoodLeaves(tx, secrets, subjectId);
  await deleteSubject(tx, communityId, subjectId);
  await forgetBoardLines(tx, communityId, subjectId);
  await settleErasure(tx, erasure.id, { personId, leaves }, now);
  const mark = subjectMark(secrets, subjectId);
  const payload = { v: 1, community: communityId, leaves, reason, mark };
  await recordLeaf(tx, { kind: 'erasure', payload }, now);
  return { leaves };
}

const ROWS_AT_ONCE = 500;

/** Entries that wait for the log would get a new key; they have to be in it first. */
async function countGoodLeaves(
  tx: Transaction,
  secrets: Secrets,
  subjectId: string,
): Promise<number> {
  let leaves = 0;
  for (;;) {
    const rows = await listLoggedRows(tx, subjectId, leaves + 1, ROWS_AT_ONCE);
    if (rows.some((row) => !isGood(secrets, row))) throw refuse('log/rows_differ');
    leaves += rows.length;
    if (rows.length < ROWS_AT_ONCE) break;
  }
  if (leaves !== (await findNewestSequence(tx, subjectId))) throw refuse('log/rows_differ');
  return leaves;
}

function isGood(secrets: Secrets, row: LoggedRowRecord): boolean {
  if (row.sealedKey === null) return false;
  const opening = openingOf(secrets, row, openSubjectKey(secrets, row.sealedKey));
  return sameHash(leafOf(opening), row.leaf);
}
