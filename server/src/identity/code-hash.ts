import type { Secrets } from '../platform/secrets';

/** A code is worth nothing for another phone. */
export function codeHash(secrets: Secrets, phone: string, code: string): Buffer {
  return secrets.lookup('sign-in-code', `${phone}:${code}`);
}
