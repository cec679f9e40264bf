import { expiryDate } from '@linli/core/calendar/expiry-date';
import { awardPoints } from '../awards/award-points';
import type { DecidedDeed } from '../awards/decide-awards';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { decideClaimAward } from './decide-claim-award';
import type { Review } from './review-of';
import { todayOf } from './today-of';

/** Posts the award of an adopted claim, once for good: its key is the claim's own. */
export async function awardClaim(
  context: OperationContext,
  review: Review,
  reason: string,
): Promise<{ points: number; transferId: string }> {
  const { tx, now, ids } = context;
  const { claim, reviewer, role } = review;
  const { decided } = await decideClaimAward(context, review, claim.chosen);
  const award = {
    decided: await goodFromToday(context, review, decided),
    transferId: ids.next(),
    requestKey: `claim:${claim.id}`,
    actorPersonId: reviewer.personId,
    actorRole: role,
    ...firstOfTwo(review),
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

/** Whoever decides alone is the actor alone. */
function firstOfTwo({ claim, reviewer }: Review): { secondPersonId?: string } {
  const { firstReviewerId } = claim;
  if (firstReviewerId === null || firstReviewerId === reviewer.personId) return {};
  return { secondPersonId: firstReviewerId };
}

/**
 * A deed of December that is adopted in January must not bring points that expired before they
 * came: the deed counts on its day, the points are good as long as those of today.
 */
async function goodFromToday(
  context: OperationContext,
  { rulebook }: Review,
  decided: DecidedDeed,
): Promise<DecidedDeed> {
  const { decision } = decided;
  const { expiry } = rulebook.document;
  if (decision.outcome !== 'award' || expiry.kind === 'reset_to_base') return decided;
  const today = await todayOf(context);
  return { ...decided, decision: { ...decision, expiresOn: expiryDate(expiry, today) } };
}
