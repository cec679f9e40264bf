import { normalisePhone } from '@linli/core/people/normalise-phone';
import { refuse } from '../platform/refuse';

/** The number of a neighbour as it is looked up. */
export function wholePhone(text: string): string {
  const normalised = normalisePhone(text);
  if (normalised.kind === 'invalid') throw refuse('referrals/phone_invalid');
  return normalised.phone;
}
