import type { listTransfers as operation } from '@linli/contract/ledger';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listTransferRows, type TransferFilter } from './transfers.queries';

/** Everything that was posted in the community, newest first, page by page. */
export async function listTransfers(
  context: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const before = query.cursor === undefined ? null : readCursor(query.cursor);
  const rows = await listTransferRows(context.tx, { ...query, before });
  const transfers = rows.slice(0, query.limit);
  const last = transfers.at(-1);
  const more = rows.length > transfers.length && last;
  return { transfers, nextCursor: more ? `${last.recordedAt}_${last.id}` : null };
}

const CURSOR =
  /^(20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

function readCursor(cursor: string): TransferFilter['before'] {
  const [, recordedAt, id] = CURSOR.exec(cursor) ?? [];
  if (recordedAt !== undefined && id !== undefined && !Number.isNaN(Date.parse(recordedAt))) {
    return { recordedAt, id };
  }
  throw refuse('request/invalid', { fields: [{ field: 'query.cursor', problem: 'unreadable' }] });
}
