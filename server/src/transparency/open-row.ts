import type { Opening } from '@linli/core/transparency/leaf';
import type { Transaction } from '../platform/database';
import type { Secrets } from '../platform/secrets';
import { findLoggedRow } from './logged-rows.queries';
import { openingOf } from './opening-of';
import { openSubjectKey } from './subject-key';

export interface OpenedRow {
  readonly opening: Opening;
  readonly index: number;
}

/** What opens the leaf of a row; undefined while it waits, or when its subject was erased. */
export async function openRow(
  tx: Transaction,
  secrets: Secrets,
  sourceId: string,
): Promise<OpenedRow | undefined> {
  const row = await findLoggedRow(tx, sourceId);
  if (!row || (row.subjectId !== null && row.sealedKey === null)) return undefined;
  const key = row.sealedKey === null ? undefined : openSubjectKey(secrets, row.sealedKey);
  return { opening: openingOf(secrets, row, key), index: row.leafIndex };
}
