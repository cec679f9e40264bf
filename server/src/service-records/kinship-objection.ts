import type { PersonActor } from '../platform/operation-context';
import type { SignatureFacts } from './signature-objection';

/** Nobody decides about themself or those they live with. */
export function kinshipObjection(
  facts: Pick<SignatureFacts, 'personId' | 'signInId' | 'householdId'>,
  actor: PersonActor,
): 'own_record' | 'household_record' | undefined {
  if (facts.personId === actor.personId) return 'own_record';
  const sameHome = facts.householdId !== null && facts.householdId === actor.householdId;
  return sameHome || facts.signInId === actor.signInId ? 'household_record' : undefined;
}
