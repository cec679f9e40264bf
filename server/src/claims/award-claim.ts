import { awardPoints } from '../awards/award-points';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { decideClaimAward } from './decide-claim-award';
import type { Review } from './review-of';

/** What the first of two reviewers decided. */
export interface Proposal {
  readonly personId: string;
  readonly role: string | null;
  readonly reason: string;
}

/**
 * Posts the award of an adopted claim, once for good: its key is the claim's own. The books name
 * who decided, and who agreed where it took two.
 */
export async function awardClaim(
  context: OperationContext,
  review: Review,
  { personId, role, reason }: Proposal,
): Promise<{ points: number; transferId: string }> {
  const { tx, now, ids } = context;
  const { claim, reviewer } = review;
  const { decided } = await decideClaimAward(context, review, claim.chosen, personId);
  const award = {
    decided,
    transferId: ids.next(),
    requestKey: `claim:${claim.id}`,
    actorPersonId: personId,
    actorRole: role,
    ...(reviewer.personId === personId ? {} : { secondPersonId: reviewer.personId }),
    title: claim.title,
    reason,
    deed: { kind: 'claim' as const, id: claim.id },
  };
  const [awarded] = await awardPoints(tx, [award], now);
  if (!awarded?.transferId) throw refuse(awarded?.refused ?? 'rules/limit_reached');
  const { transferId, points, balance } = awarded;
  const { residentId, title } = claim;
  context.after({ kind: 'points', residentId, transferId, points, balance, title });
  return { points, transferId };
}
