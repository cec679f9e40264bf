import type { Transaction } from '../platform/database';
import type { PersonActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { type LockedLateEntry, lockLateEntry } from './late-entries.queries';

/** An entry that this person may settle: another hand than the maker's, of another home. */
export async function findWaitingEntry(
  tx: Transaction,
  lateEntryId: string,
  actor: PersonActor,
): Promise<LockedLateEntry> {
  const entry = await lockLateEntry(tx, lateEntryId);
  if (!entry) throw refuse('request/not_found');
  if (entry.state !== 'waiting') throw refuse('late_entry/settled');
  const { makerHouseholdId, makerSignInId } = entry;
  const samePerson = entry.madeBy === actor.personId || makerSignInId === actor.signInId;
  const sameHome = makerHouseholdId !== null && makerHouseholdId === actor.householdId;
  if (samePerson || sameHome) throw refuse('late_entry/same_hand');
  return entry;
}
