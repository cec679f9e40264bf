import type { listBulkAwards as operation } from '@linli/contract/bulk-awards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listBulkAwardRecords } from './bulk-awards.queries';
import { describeBulkAward } from './describe-bulk-award';

/** The cursor is the last list's id, so that new ones never shift a page. */
export async function listBulkAwards(
  context: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { state, cursor, limit } = query;
  if (cursor !== undefined && !UUID.test(cursor)) throw refuse('request/invalid');
  const actor = personActor(context);
  const records = await listBulkAwardRecords(context.tx, {
    ...(state === undefined ? {} : { state }),
    ...(cursor === undefined ? {} : { afterId: cursor }),
    limit: limit + 1,
  });
  const bulkAwards = records.slice(0, limit).map((record) => describeBulkAward(record, actor));
  const nextCursor = records.length > limit ? (bulkAwards.at(-1)?.id ?? null) : null;
  return { bulkAwards, nextCursor };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
