import type { PersonActor } from '../platform/operation-context';
import type { Party } from './parties.queries';

/** The actor themself, someone they live with, or someone on the same phone. */
export function touchesActor(party: Party, actor: PersonActor): boolean {
  if (party.personId === actor.personId) return true;
  const sameHome = party.householdId !== null && party.householdId === actor.householdId;
  return sameHome || party.signInId === actor.signInId;
}
