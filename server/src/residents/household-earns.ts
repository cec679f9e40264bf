import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { OperationContext } from '../platform/operation-context';

/** Whether the rulebook in force lets households hold the points of their members. */
export async function householdEarns(
  context: Pick<OperationContext, 'tx' | 'now'>,
): Promise<boolean> {
  const rulebook = await findRulebookInForce(context.tx, context.now.toISOString());
  return rulebook?.document.account.holder === 'household';
}
