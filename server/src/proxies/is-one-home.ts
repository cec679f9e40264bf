import type { OperationContext, PersonActor } from '../platform/operation-context';
import { areBound } from './are-bound';

/** Whoever stands for something in the books. */
export type Hand = Pick<PersonActor, 'personId' | 'residentId' | 'householdId'> & {
  /** The phone they sign in with; null for those who do not. */
  readonly signInId: string | null;
};

/**
 * Whether two people count as one home: a phone is a family's, and who acts for somebody stands
 * where family stands.
 */
export async function isOneHome(
  context: Pick<OperationContext, 'tx' | 'now'>,
  actor: Hand,
  other: Hand,
): Promise<boolean> {
  const { householdId, signInId, residentId } = other;
  if (householdId !== null && householdId === actor.householdId) return true;
  if (signInId !== null && signInId === actor.signInId) return true;
  return residentId !== null && (await areBound(context, residentId, actor.residentId));
}
