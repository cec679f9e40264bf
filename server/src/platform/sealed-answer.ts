import { assert } from './refuse';
import type { Secrets } from './secrets';

/**
 * The first answer of a request as it is kept for a retry. A copy of the database must not show
 * whom an answer names, nor hold a code that opens anything.
 */
export function sealAnswer(secrets: Secrets, answer: string): Buffer {
  return secrets.encrypt(answer);
}

export function openAnswer(secrets: Secrets, sealed: Buffer | null): object {
  assert(sealed, 'a request is committed together with its answer');
  return JSON.parse(secrets.decrypt(sealed)) as object;
}
