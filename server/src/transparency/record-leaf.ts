import type { Json } from '@linli/core/transparency/canonical-json';
import { type LeafKind, leafTypes } from '@linli/core/transparency/leaf';
import type { Transaction } from '../platform/database';
import { assert } from '../platform/refuse';
import { insertRecord } from './records.queries';

export interface LeafRecord {
  readonly kind: Exclude<LeafKind, 'transfer'>;
  /** For everyone to read, unless the kind is private; then for the subject alone. */
  readonly payload: Json;
  /** Whose leaf it is, when its content is private: a resident or a household. */
  readonly subjectId?: string;
  /** Where a feature wants to find its leaf again. */
  readonly id?: string;
}

/**
 * Puts something into the log besides transfers, for every feature. It is in the log when the
 * transaction is committed, and then for good: nothing personal belongs in a public kind.
 */
export async function recordLeaf(
  tx: Transaction,
  { kind, payload, subjectId, id }: LeafRecord,
  now: Date,
): Promise<void> {
  assert(tx.communityId !== null, 'what is recorded belongs to a community');
  await insertRecord(tx, {
    id: id ?? null,
    type: leafTypes[kind],
    subjectId: subjectId ?? null,
    payload: JSON.stringify(payload),
    now,
  });
}
