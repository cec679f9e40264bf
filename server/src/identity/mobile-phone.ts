import { normalisePhone } from '@linli/core/people/normalise-phone';
import { refuse } from '../platform/refuse';

/** A number that can receive a code, in its one spelling; anything else is refused. */
export function mobilePhone(text: string): string {
  const normalised = normalisePhone(text);
  if (normalised.kind !== 'mobile') throw refuse('sign_in/phone_invalid');
  return normalised.phone;
}
