import type { Transaction } from '../platform/database';
import { closeDebts } from './takings.queries';

/** Where the year begins anew at the base, from below as well, nothing is owed any more. */
export async function forgiveDebts(tx: Transaction, accountIds: readonly string[]): Promise<void> {
  if (accountIds.length > 0) await closeDebts(tx, accountIds);
}
