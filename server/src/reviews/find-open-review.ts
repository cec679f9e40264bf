import type { Transaction } from '../platform/database';
import type { PersonActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { lockReview } from './reviews.queries';

/** An item an auditor may work on, held until they have. Nobody looks at their own home. */
export async function findOpenReview(
  tx: Transaction,
  reviewId: string,
  actor: PersonActor,
): Promise<void> {
  const item = await lockReview(tx, reviewId);
  if (!item) throw refuse('request/not_found');
  const { personId, personSignInId, personHouseholdId } = item;
  const sameHome = personHouseholdId !== null && personHouseholdId === actor.householdId;
  if (personId === actor.personId || sameHome || personSignInId === actor.signInId) {
    throw refuse('reviews/own');
  }
  if (item.outcome !== null) throw refuse('reviews/closed');
}
