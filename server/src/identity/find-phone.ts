import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { findSignInPhone } from './persons.queries';

/** The phone a sign-in was opened with: proven by its code, so nobody needs to type it again. */
export async function findPhone(
  context: Pick<OperationContext, 'tx' | 'secrets'>,
  signInId: string,
): Promise<string> {
  const row = await findSignInPhone(context.tx, signInId);
  assert(row, 'a sign-in has a phone');
  return context.secrets.decrypt(row.phoneCipher);
}
