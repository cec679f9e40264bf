import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { endConsent as operation } from '@linli/contract/safety';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findConsent, withdrawConsentRow } from './consents.queries';

/** The guardian took it back at the desk. */
export async function endConsent(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  if (!(await findConsent(tx, params.consentId))) throw refuse('request/not_found');
  const { personId } = personActor(context);
  if (!(await withdrawConsentRow(tx, params.consentId, personId, now))) {
    throw refuse('safety/consent_ended');
  }
  return { done: true };
}
