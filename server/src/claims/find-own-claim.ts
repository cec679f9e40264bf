import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { claimingResident } from './claiming-resident';
import { type ClaimRecord, findClaim } from './claims.queries';

/** A neighbour's claim does not exist. */
export async function findOwnClaim(
  context: OperationContext,
  claimId: string,
): Promise<{ claim: ClaimRecord; personId: string }> {
  const { residentId, personId } = claimingResident(context);
  const claim = await findClaim(context.tx, claimId);
  if (claim?.residentId !== residentId) throw refuse('request/not_found');
  return { claim, personId };
}
