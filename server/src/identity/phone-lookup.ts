import type { Secrets } from '../platform/secrets';

/** The fingerprint by which a normalised phone is found; the same in every table. */
export function phoneLookup(secrets: Secrets, phone: string): Buffer {
  return secrets.lookup('phone', phone);
}
