import type { OperationContext } from '../platform/operation-context';
import { recomputeLedger } from './recompute-ledger';

/** The nightly job: books that do not agree are an error in the log, with the rows by name. */
export async function checkBooks({ tx }: Pick<OperationContext, 'tx'>): Promise<void> {
  const findings = await recomputeLedger(tx);
  if (findings.length === 0) return;
  const rows = findings
    .slice(0, 20)
    .map(({ table, key, found, expected }) => `${table} ${key}: ${found}, not ${expected}`);
  throw new Error(`The books do not agree in ${findings.length} rows: ${rows.join('; ')}`);
}
