import type { PersonActor } from '../platform/operation-context';
import { kinshipObjection } from './kinship-objection';

/** Who a record is about, and who wrote it. */
export interface SignatureFacts {
  readonly personId: string;
  readonly signInId: string | null;
  readonly householdId: string | null;
  readonly recordedBy: string | null;
  readonly recorderSignInId: string | null;
  readonly checkedInBy: string | null;
}

export type SignatureObjection = 'own_record' | 'household_record' | 'recorder_confirms';

/**
 * Why this person may not sign a record. A phone is a family's: who signs in with it could be any
 * of them, so the phone counts as the person, for whoever served and for whoever wrote.
 */
export function signatureObjection(
  facts: SignatureFacts,
  actor: PersonActor,
): SignatureObjection | undefined {
  const objection = kinshipObjection(facts, actor);
  if (objection) return objection;
  const wrote = [facts.recordedBy, facts.checkedInBy].includes(actor.personId);
  const samePhone = facts.recorderSignInId !== null && facts.recorderSignInId === actor.signInId;
  return wrote || samePhone ? 'recorder_confirms' : undefined;
}
