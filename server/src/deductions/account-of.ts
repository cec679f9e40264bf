import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { OperationContext } from '../platform/operation-context';
import type { AboutResident } from './deductions.queries';

/** Whose points: by the rules in force now, the resident's own or the household's. */
export async function accountOf(
  { tx, now }: Pick<OperationContext, 'tx' | 'now'>,
  { residentId, householdId }: Pick<AboutResident, 'residentId' | 'householdId'>,
): Promise<string> {
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  const isShared = rulebook?.document.account.holder === 'household';
  return isShared && householdId !== null ? householdId : residentId;
}
