import type { OperationParts } from '../platform/run-operation';
import { compareLog } from './compare-log';

/** The nightly job: rows that are not what the log says are an error, by name. */
export async function checkLogRows({
  database,
  secrets,
  log,
}: Pick<OperationParts, 'database' | 'secrets' | 'log'>): Promise<void> {
  const findings = await compareLog(database, secrets);
  if (findings.length === 0) return;
  const rows = findings.slice(0, 20).map(({ row, says }) => `${row} ${says}`);
  log.error({ rows, found: findings.length }, 'Rows of the books differ from the public log');
}
