import type { settleClaim as operation } from '@linli/contract/claim-reviews';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { objectToSecond } from '@linli/core/claims/claim-reviewers';
import type { OperationContext } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { adoptClaim } from './adopt-claim';
import { advanceClaim } from './advance-claim';
import { findReviewer, listSteps } from './claims.queries';
import { type Review, reviewOf } from './review-of';
import { tellOfClaim } from './tell-of-claim';

/**
 * The second reviewer's word: another person, home and phone, who has read the first's reasons.
 * Only a yes of both awards anything; a no gives the claim back with its own reason.
 */
export async function settleClaim(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const review = await reviewOf(context, params.claimId);
  const { claim, reviewer, role } = review;
  if (claim.state !== 'second_look') throw refuse('claims/changed_meanwhile');
  const proposal = await findProposal(context, review);
  const objection = objectToSecond(review.rule, proposal.first, reviewer);
  if (objection) throw refuse(objection);
  const act = { personId: reviewer.personId, role, words: body.reason };
  if (body.outcome === 'send_back') {
    const moved = await advanceClaim(context, claim, { ...act, deed: 'send_back' });
    await tellOfClaim(context, moved, { deed: 'send_back' });
    return { state: moved.state, points: null };
  }
  const { points } = await adoptClaim(context, review, { ...act, deed: 'agree' }, proposal);
  return { state: 'adopted', points };
}

/** Who decided first, with the seats they held then, and why. */
async function findProposal({ tx }: OperationContext, { claim }: Review) {
  const step = (await listSteps(tx, claim.id)).findLast(({ deed }) => deed === 'propose');
  assert(step && claim.firstReviewerId, 'a second look follows a first');
  const first = await findReviewer(tx, claim.firstReviewerId, step.at);
  assert(first, 'whoever decided first is a person');
  return { first, personId: first.personId, role: step.byRole, reason: step.words };
}
