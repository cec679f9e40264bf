import type { Transaction } from '../platform/database';
import { openAwardDesk } from './award-desk';
import type { DecidedDeed, Deed } from './deed';

export type { DecidedDeed, Deed } from './deed';

/**
 * Asks the rulebook about any number of deeds with one look at the database. Deeds of one batch
 * know of each other: the second counts what the first has used.
 */
export async function decideAwards(
  tx: Transaction,
  deeds: readonly Deed[],
): Promise<DecidedDeed[]> {
  if (deeds.length === 0) return [];
  const desk = await openAwardDesk(tx, deeds);
  return deeds.map((deed) => {
    const decided = desk.decide(deed);
    desk.count(decided);
    return decided;
  });
}
