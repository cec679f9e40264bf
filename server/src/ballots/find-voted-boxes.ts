import type { Transaction } from '../platform/database';
import { listBoxesOf } from './ballots.queries';

/** Where a resident has voted already. */
export async function findVotedBoxes(tx: Transaction, residentId: string): Promise<Set<string>> {
  const rows = await listBoxesOf(tx, residentId);
  return new Set(rows.map(({ boxId }) => boxId));
}
