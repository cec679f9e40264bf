import type { Transaction } from '../platform/database';
import { listVoterIds } from './ballots.queries';

/** Who has voted, to tell them what came of it. */
export async function findVoters(tx: Transaction, boxId: string): Promise<string[]> {
  const rows = await listVoterIds(tx, boxId);
  return rows.map(({ residentId }) => residentId);
}
