import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { advanceClaim, type ClaimAct } from './advance-claim';
import { awardClaim, type Proposal } from './award-claim';
import { type ClaimRecord, setAward } from './claims.queries';
import { insertPlot } from './plots.queries';
import type { Review } from './review-of';
import { tellOfClaim } from './tell-of-claim';
import { todayOf } from './today-of';

/**
 * The end of a claim that was found right: its points are awarded, or the place it asked for is
 * the resident's to look after. What the resident and the books read is the first one's reason.
 */
export async function adoptClaim(
  context: OperationContext,
  review: Review,
  act: ClaimAct,
  proposal: Proposal = { ...act, reason: act.words },
): Promise<{ points: number | null }> {
  // The step first: whoever loses the race for it awards nothing.
  const moved = await advanceClaim(context, review.claim, act);
  if (moved.kind === 'plot') {
    await takeOnPlace(context, moved);
    await tellOfClaim(context, moved, { deed: act.deed, words: proposal.reason });
    return { points: null };
  }
  const award = await awardClaim(context, { ...review, claim: moved }, proposal);
  await setAward(context.tx, moved.id, award);
  await tellOfClaim(context, moved, {
    deed: act.deed,
    words: proposal.reason,
    points: award.points,
  });
  return { points: award.points };
}

async function takeOnPlace(context: OperationContext, claim: ClaimRecord): Promise<void> {
  const { id: claimId, residentId, ruleKey, place, placeKey } = claim;
  if (claim.residentState === 'left') throw refuse('residents/left');
  const since = await todayOf(context);
  const plot = { id: context.ids.next(), residentId, ruleKey, place, placeKey, since, claimId };
  if ((await insertPlot(context.tx, plot)) === 0) throw refuse('claims/plot_taken');
}
