import type { Transaction } from '../platform/database';
import { findOfTransfer, lockResident } from './check-ins.queries';

/**
 * Before its award is reversed: a check-in takes the resident and then the account, and two that
 * took them in opposite order would wait for each other.
 */
export async function lockCheckIn(tx: Transaction, transferId: string): Promise<void> {
  const found = await findOfTransfer(tx, transferId);
  if (found) await lockResident(tx, found.residentId);
}
