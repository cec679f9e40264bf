import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { OperationContext, PersonActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';

export interface EarningAccount {
  readonly residentId: string;
  readonly accountId: string;
  readonly holder: 'resident' | 'household';
}

/** Who pays: the resident, or the household where the rulebook lets households earn. */
export async function earningAccount(
  context: Pick<OperationContext, 'tx' | 'now'>,
  { residentId, householdId }: Pick<PersonActor, 'residentId' | 'householdId'>,
): Promise<EarningAccount> {
  if (residentId === null) throw refuse('access/not_allowed');
  const rulebook = await findRulebookInForce(context.tx, context.now.toISOString());
  const holder = rulebook?.document.account.holder ?? 'resident';
  if (holder === 'household' && householdId !== null) {
    return { residentId, accountId: householdId, holder };
  }
  return { residentId, accountId: residentId, holder: 'resident' };
}
