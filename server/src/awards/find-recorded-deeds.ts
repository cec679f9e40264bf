import type { Transaction } from '../platform/database';
import { listRecordedDeeds, type RecordedDeed } from './awards.queries';
import { recordedDeedKey } from './recorded-deed-key';

export type { RecordedDeed } from './awards.queries';

/** Those of the deeds for which somebody has points already, or a second person is being asked. */
export async function findRecordedDeeds(
  tx: Transaction,
  deeds: readonly RecordedDeed[],
): Promise<ReadonlySet<string>> {
  if (deeds.length === 0) return new Set();
  return new Set((await listRecordedDeeds(tx, deeds)).map(recordedDeedKey));
}
