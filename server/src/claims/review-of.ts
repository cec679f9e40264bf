import { allows } from '@linli/contract/permissions';
import { objectToReviewer, type Reviewer } from '@linli/core/claims/claim-reviewers';
import type { EarningRule } from '@linli/core/rules/earning-rule';
import type { PublishedRulebook } from '../governance/find-rulebook-version';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { areBound } from '../proxies/are-bound';
import { type ClaimRecord, findClaim, findReviewer } from './claims.queries';
import { findClaimRule } from './find-claim-rule';

/** A claim before someone who may review it. */
export interface Review {
  readonly claim: ClaimRecord;
  readonly reviewer: Reviewer;
  /** The role in which they act, for the books. */
  readonly role: string | null;
  readonly rulebook: PublishedRulebook;
  readonly rule: EarningRule;
}

/**
 * Nobody reviews their own claim, their household's, their phone's, one they wrote down, or one of
 * somebody they act for.
 */
export async function reviewOf(context: OperationContext, claimId: string): Promise<Review> {
  const { tx, now } = context;
  const actor = personActor(context);
  const claim = await findClaim(tx, claimId);
  if (!claim) throw refuse('request/not_found');
  const reviewer = await findReviewer(tx, actor.personId, now);
  assert(reviewer, 'who is signed in is a person');
  const objection = objectToReviewer(reviewer, claim);
  if (objection) throw refuse(objection);
  if (await areBound(context, claim.residentId, actor.residentId)) {
    throw refuse('claims/own_household');
  }
  const role = actor.roles.find((held) => allows([held], 'claim.review')) ?? null;
  return { claim, reviewer, role, ...(await findClaimRule(context, claim)) };
}
