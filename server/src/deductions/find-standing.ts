import type { Transaction } from '../platform/database';
import { readStanding, type Standing } from './takings.queries';

/** What an account owes by published rules, and until when it may not redeem. */
export function findStanding(tx: Transaction, accountId: string, today: string): Promise<Standing> {
  return readStanding(tx, accountId, today);
}
