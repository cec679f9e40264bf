import type { Transaction } from '../platform/database';
import { refuse } from '../platform/refuse';
import { type BulkAwardRecord, listBulkAwardRecords } from './bulk-awards.queries';

export async function findBulkAward(tx: Transaction, id: string): Promise<BulkAwardRecord> {
  const [record] = await listBulkAwardRecords(tx, { id, limit: 1 });
  if (!record) throw refuse('request/not_found');
  return record;
}
