import type { OperationContext } from '../platform/operation-context';
import { awardReferrals } from './award-referrals';
import { type LookedAt, lookAtReferrals } from './look-at-referrals';
import { lockMovedReferrals, markSeen } from './settlement.queries';
import { takeBackReferrals } from './take-back-referrals';

const LOOKED_AT_MAX = 100;

/**
 * The job that awards referrals when the newcomer has taken part often enough, and takes both
 * awards back when deeds were undone and it is no longer so. What is half taken back, because
 * points are spent, is taken back whole before anything is awarded anew. Twice, late or on two
 * nodes at once, the outcome is the same. Gives how many referrals it looked at.
 */
export async function settleReferrals(context: OperationContext): Promise<number> {
  const { tx } = context;
  const moved = await lockMovedReferrals(tx, LOOKED_AT_MAX);
  if (moved.length === 0) return 0;
  const referrals = await lookAtReferrals(tx, moved);
  await takeBackReferrals(context, referrals.filter(isLost));
  await awardReferrals(context, referrals.filter(isDue));
  await markSeen(tx, moved);
  return moved.length;
}

function isLost({ state, due }: LookedAt): boolean {
  return state === 'taking_back' || (state === 'awarded' && due === undefined);
}

/** Who has become family since is not rewarded for it; what was given before stays. */
function isDue({ state, due, newcomer, referrer }: LookedAt): boolean {
  const isOneHome = newcomer.householdId !== null && newcomer.householdId === referrer.householdId;
  return state === 'open' && due !== undefined && !isOneHome;
}
