import type { Transaction } from '../platform/database';
import { lockAccountRows } from './accounts.queries';

/**
 * Holds the accounts until the end of the transaction, lowest id first as posting does: for a
 * decision on what an account has. An account that is not there yet has nothing to decide on.
 */
export async function lockAccounts(tx: Transaction, accountIds: readonly string[]): Promise<void> {
  await lockAccountRows(tx, accountIds);
}
