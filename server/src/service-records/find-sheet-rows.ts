import type { Transaction } from '../platform/database';
import { refuse } from '../platform/refuse';
import { listSheetRows, type SheetRow } from './sheets.queries';

/** The named records of a session; all of them count still, or nothing is done. */
export async function findSheetRows(
  tx: Transaction,
  sessionId: string,
  recordIds: readonly string[],
): Promise<SheetRow[]> {
  const rows = await listSheetRows(tx, sessionId);
  return [...new Set(recordIds)].map((recordId) => {
    const row = rows.find((candidate) => candidate.recordId === recordId);
    if (!row) throw refuse('request/not_found');
    const counts = row.state === 'waiting' || row.state === 'confirmed';
    if (!counts) throw refuse('service/record_reversed');
    return row;
  });
}
