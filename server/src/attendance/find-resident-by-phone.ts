import type { findResidentByPhone as operation } from '@linli/contract/attendance';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { normalisePhone } from '@linli/core/people/normalise-phone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { lookUp } from './look-up';
import { listResidentsByPhone } from './lookup.queries';

/** A family's phone finds the whole family, a land line everybody it reaches. */
export async function findResidentByPhone(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const normalised = normalisePhone(body.phone);
  if (normalised.kind === 'invalid') throw refuse('sign_in/phone_invalid');
  const fingerprint = context.secrets.lookup('phone', normalised.phone);
  return lookUp(context, 'phone', () => listResidentsByPhone(context.tx, fingerprint));
}
