import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readServiceExport as operation } from '@linli/contract/service-exports';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findExport, listExportedRecords } from './exports.queries';

export async function readServiceExport(
  { tx }: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const made = await findExport(tx, params.exportId);
  if (!made) throw refuse('request/not_found');
  const rows = await listExportedRecords(tx, made.id);
  return {
    id: made.id,
    number: made.number,
    madeAt: made.madeAt,
    rows: rows.map((row) => ({
      recordId: row.recordId,
      name: row.name,
      content: row.content,
      day: row.day,
      minutes: row.minutes,
      takesBack: row.kind === 'reversal',
      state: row.state,
      rejectReason: row.rejectReason,
    })),
  };
}
