import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { withdrawConsent as operation } from '@linli/contract/safety';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findConsent, withdrawConsentRow } from './consents.queries';
import { readFamily } from './read-family';

/** Any grown-up of the family may take a consent back; what was recorded before it stays. */
export async function withdrawConsent(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const consent = await findConsent(tx, params.consentId);
  const family = await readFamily(context);
  if (!consent || !family.members.some(({ residentId }) => residentId === consent.residentId)) {
    throw refuse('request/not_found');
  }
  if (!family.mayAgree) throw refuse('safety/not_guardian');
  const { personId } = personActor(context);
  if (!(await withdrawConsentRow(tx, params.consentId, personId, now))) {
    throw refuse('safety/consent_ended');
  }
  return { done: true };
}
