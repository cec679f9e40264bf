import type { Transaction } from '../platform/database';
import {
  type Difference,
  listBrokenChains,
  listInexactReversals,
  listUnbalancedTransfers,
  listUntimelyLines,
  listWrongAccounts,
  listWrongLimitUses,
  listWrongLots,
  listWrongScores,
  planForWholeTables,
} from './recompute.queries';

/** A row of the books that differs from what the entries say. */
export interface LedgerFinding extends Difference {
  readonly table: 'transfer' | 'account' | 'lot' | 'score' | 'limit_use';
}

/**
 * Computes everything once more from the entries alone and names each row that differs. It changes
 * nothing: what is wrong is for people to understand first.
 */
export async function recomputeLedger(tx: Transaction): Promise<LedgerFinding[]> {
  await planForWholeTables(tx);
  const findings: LedgerFinding[] = [];
  for (const [table, list] of questions) {
    for (const difference of await list(tx)) findings.push({ table, ...difference });
  }
  return findings;
}

const questions: readonly [LedgerFinding['table'], (tx: Transaction) => Promise<Difference[]>][] = [
  ['transfer', listUnbalancedTransfers],
  ['transfer', listBrokenChains],
  ['transfer', listInexactReversals],
  ['transfer', listUntimelyLines],
  ['account', listWrongAccounts],
  ['lot', listWrongLots],
  ['score', listWrongScores],
  ['limit_use', listWrongLimitUses],
];
