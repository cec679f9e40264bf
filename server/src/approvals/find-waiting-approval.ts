import type { OperationContext, PersonActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { areBound } from '../proxies/are-bound';
import { type LockedApproval, lockApproval } from './approvals.queries';

/**
 * The award a second person may decide on, held until they have. The second is another person than
 * the maker, of another home and another phone, and nobody of the resident's home.
 */
export async function findWaitingApproval(
  context: Pick<OperationContext, 'tx' | 'now'>,
  approvalId: string,
  actor: PersonActor,
): Promise<LockedApproval> {
  const { tx, now } = context;
  const approval = await lockApproval(tx, approvalId);
  if (!approval) throw refuse('request/not_found');
  const isOver = approval.lapsesAt <= now.toISOString();
  if (approval.state !== 'waiting' || isOver) throw refuse('approvals/closed');
  if (approval.makerPersonId === actor.personId) throw refuse('approvals/own');
  const { makerHouseholdId, makerSignInId, makerResidentId } = approval;
  if (isOneHome(actor, makerHouseholdId, makerSignInId)) throw refuse('approvals/same_home');
  if (await actForEachOther(context, actor, makerResidentId)) throw refuse('approvals/same_home');
  if (approval.residentPersonId === actor.personId) throw refuse('rules/self_award');
  const { residentHouseholdId, residentSignInId, post } = approval;
  const isFamily = isOneHome(actor, residentHouseholdId, residentSignInId);
  if (isFamily || (await actForEachOther(context, actor, post.residentId))) {
    throw refuse('rules/household_award');
  }
  return approval;
}

/** A phone is a family's: whoever signs in with it counts as one home. */
function isOneHome(
  actor: PersonActor,
  householdId: string | null,
  signInId: string | null,
): boolean {
  if (householdId !== null && householdId === actor.householdId) return true;
  return signInId === actor.signInId;
}

/** Who acts for somebody stands where family stands. */
async function actForEachOther(
  context: Pick<OperationContext, 'tx' | 'now'>,
  { residentId }: PersonActor,
  otherId: string | null,
): Promise<boolean> {
  return otherId !== null && (await areBound(context, otherId, residentId));
}
