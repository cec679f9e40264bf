import type { Secrets } from '../platform/secrets';

/** The fingerprint by which a normalised phone is found; the same in every table. */
export function phoneLookup(secrets: Secrets, phone: string): Buffer {
  return secrets.lookup('phone', phone);
}

/** A code is worth nothing for another phone. */
export function codeHash(secrets: Secrets, phone: string, code: string): Buffer {
  return secrets.lookup('sign-in-code', `${phone}:${code}`);
}
