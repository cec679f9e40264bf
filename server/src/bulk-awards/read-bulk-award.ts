import type { readBulkAward as operation } from '@linli/contract/bulk-awards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { findSameFile, listRuleSums } from './bulk-awards.queries';
import { describeBulkAward } from './describe-bulk-award';
import { findBulkAward } from './find-bulk-award';
import { kinshipOf } from './kinship-of';
import { countOutcomes, listReceivers } from './rows.queries';

/** What a second person looks at first; the rows are read page by page. */
export async function readBulkAward(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const actor = personActor(context);
  const record = await findBulkAward(tx, params.bulkAwardId);
  const kinship = await kinshipOf(context, [actor]);
  const receivers = await listReceivers(tx, record.id);
  const counts = { sound: 0, wrong: 0, given: 0, noted: 0, not_given: 0, reversed: 0 };
  for (const { outcome, rows } of await countOutcomes(tx, record.id)) counts[outcome] = rows;
  return {
    bulkAward: describeBulkAward(record, actor),
    byRule: await listRuleSums(tx, record.id),
    counts,
    ownRows: receivers.filter((resident) => kinship(resident) !== undefined).length,
    sameFile: (await findSameFile(tx, record)) ?? null,
  };
}
