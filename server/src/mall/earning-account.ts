import type { Rulebook } from '@linli/core/rules/rulebook';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { OperationContext, PersonActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';

export interface EarningAccount {
  readonly residentId: string;
  readonly householdId: string | null;
  readonly accountId: string;
  readonly holder: 'resident' | 'household';
  /** The rules it spends by; none before the first are in force. */
  readonly rulebook: Rulebook | undefined;
}

/** Who pays: the resident, or the household where the rulebook lets households earn. */
export async function earningAccount(
  context: Pick<OperationContext, 'tx' | 'now'>,
  { residentId, householdId }: Pick<PersonActor, 'residentId' | 'householdId'>,
): Promise<EarningAccount> {
  if (residentId === null) throw refuse('access/not_allowed');
  const found = await findRulebookInForce(context.tx, context.now.toISOString());
  const rulebook = found?.document;
  const holder = rulebook?.account.holder ?? 'resident';
  const own = { residentId, householdId, rulebook };
  if (holder === 'household' && householdId !== null) {
    return { ...own, accountId: householdId, holder };
  }
  return { ...own, accountId: residentId, holder: 'resident' };
}
