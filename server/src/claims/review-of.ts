import { allows } from '@linli/contract/permissions';
import type { Reviewer } from '@linli/core/claims/claim-reviewers';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import type { PublishedRulebook } from '../governance/find-rulebook-version';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { type ClaimRecord, findClaim, findReviewer } from './claims.queries';
import { findClaimRule } from './find-claim-rule';
import { objectToReview } from './object-to-review';

/** A claim before someone who may review it. */
export interface Review {
  readonly claim: ClaimRecord;
  readonly reviewer: Reviewer;
  /** The role in which they act, for the books. */
  readonly role: string | null;
  readonly rulebook: PublishedRulebook;
  readonly rule: EarningRule;
}

export async function reviewOf(context: OperationContext, claimId: string): Promise<Review> {
  const { tx, now } = context;
  const actor = personActor(context);
  const claim = await findClaim(tx, claimId);
  if (!claim) throw refuse('request/not_found');
  const reviewer = await findReviewer(tx, actor.personId, now);
  assert(reviewer, 'who is signed in is a person');
  const objection = await objectToReview(context, reviewer, claim);
  if (objection) throw refuse(objection);
  const role = actor.roles.find((held) => allows([held], 'claim.review')) ?? null;
  return { claim, reviewer, role, ...(await findClaimRule(context, claim)) };
}
