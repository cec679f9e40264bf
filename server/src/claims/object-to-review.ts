import {
  type ClaimParties,
  objectToReviewer,
  type Reviewer,
  type ReviewObjection,
} from '@linli/core/claims/claim-reviewers';
import { type OperationContext, personActor } from '../platform/operation-context';
import { areBound } from '../proxies/are-bound';

/**
 * Nobody reviews their own claim, their household's, their phone's, one they wrote down, or one of
 * a resident for whom they act.
 */
export async function objectToReview(
  context: Pick<OperationContext, 'tx' | 'now' | 'actor'>,
  reviewer: Reviewer,
  claim: ClaimParties & { readonly residentId: string },
): Promise<ReviewObjection | undefined> {
  const objection = objectToReviewer(reviewer, claim);
  if (objection) return objection;
  const bound = await areBound(context, claim.residentId, personActor(context).residentId);
  return bound ? 'claims/own_household' : undefined;
}
