import type { OperationParts } from '../platform/run-operation';
import { findNewestCheckpoint } from './checkpoints.queries';
import { compareLog } from './compare-log';
import { insertLogCheck } from './log-checks.queries';

/** Beyond these it is no longer the single row that tells what happened. */
const NAMED_MAX = 200;
const PRINTED_MAX = 20;

/** The nightly job: rows that are not what the log says are an error, by name. */
export async function checkLogRows({
  database,
  secrets,
  clock,
  log,
}: Pick<OperationParts, 'database' | 'secrets' | 'clock' | 'log'>): Promise<void> {
  const findings = await compareLog(database, secrets);
  await database.transaction(null, async (tx) => {
    const entries = (await findNewestCheckpoint(tx))?.size ?? 0;
    const named = findings.slice(0, NAMED_MAX);
    await insertLogCheck(tx, { entries, found: findings.length, findings: named }, clock.now());
  });
  if (findings.length === 0) return;
  const rows = findings.slice(0, PRINTED_MAX).map(({ row, says }) => `${row} ${says}`);
  log.error({ rows, found: findings.length }, 'Rows of the books differ from the public log');
}
