import { createHash } from 'node:crypto';
import type { prepareBulkAward } from '@linli/contract/bulk-awards';
import type { InputOf } from '@linli/contract/operation';
import { findListRows, type ListRow, type WantedList } from '../platform/lists/find-list-rows';
import { readListFile } from '../platform/lists/read-list-file';
import { refuse } from '../platform/refuse';
import type { Preparation } from '../platform/route';
import { type AwardColumn, awardColumns } from './award-columns';

export type AwardListInput = Omit<InputOf<typeof prepareBulkAward>, 'body'> & {
  readonly body: AwardList;
};

/** The cells of an uploaded list, and by what the file is known again. */
export interface AwardList {
  readonly hash: Buffer;
  readonly rows: readonly ListRow<AwardColumn>[];
}

/** Unpacking a workbook takes a while and asks no database. */
export async function readAwardFile(
  _preparation: Preparation,
  { params, query, body }: InputOf<typeof prepareBulkAward>,
): Promise<AwardListInput> {
  if (!Buffer.isBuffer(body)) throw refuse('lists/unreadable');
  const rows = findListRows(await readListFile(body), AWARD_LIST);
  if (rows.length === 0) throw refuse('bulk_awards/empty');
  return { params, query, body: { hash: createHash('sha256').update(body).digest(), rows } };
}

const AWARD_LIST: WantedList<AwardColumn> = {
  columns: awardColumns,
  needs: ['rule', 'day'],
  rowsMax: 2_000,
};
