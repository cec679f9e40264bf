import type { Transaction } from '../platform/database';
import { listVoterCounts } from './ballots.queries';

export interface Voters {
  readonly voters: number;
  /** Of these, filled in by staff for somebody who was present. */
  readonly assisted: number;
}

/** How many have voted, by box; a box nobody used is left out. */
export async function countVoters(
  tx: Transaction,
  boxIds: readonly string[],
): Promise<Map<string, Voters>> {
  const rows = await listVoterCounts(tx, boxIds);
  return new Map(rows.map(({ boxId, voters, assisted }) => [boxId, { voters, assisted }]));
}
