import type { OperationContext, PersonActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { type Hand, isOneHome } from '../proxies/is-one-home';
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
  if (await isOneHome(context, actor, makerOf(approval))) throw refuse('approvals/same_home');
  if (approval.residentPersonId === actor.personId) throw refuse('rules/self_award');
  if (await isOneHome(context, actor, receiverOf(approval))) throw refuse('rules/household_award');
  return approval;
}

function makerOf(approval: LockedApproval): Hand {
  return {
    personId: approval.makerPersonId,
    residentId: approval.makerResidentId,
    householdId: approval.makerHouseholdId,
    signInId: approval.makerSignInId,
  };
}

function receiverOf(approval: LockedApproval): Hand {
  return {
    personId: approval.residentPersonId,
    residentId: approval.post.residentId,
    householdId: approval.residentHouseholdId,
    signInId: approval.residentSignInId,
  };
}
