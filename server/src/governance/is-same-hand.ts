import type { Transaction } from '../platform/database';
import type { PersonActor } from '../platform/operation-context';
import { findHomeAndPhone } from './drafts.queries';

/** Two people are two only with two homes and two sign-ins: a phone is a family's. */
export async function isSameHand(
  tx: Transaction,
  proposedBy: string,
  actor: PersonActor,
): Promise<boolean> {
  const proposer = await findHomeAndPhone(tx, proposedBy);
  const sameHome = proposer?.householdId != null && proposer.householdId === actor.householdId;
  return proposedBy === actor.personId || proposer?.signInId === actor.signInId || sameHome;
}
