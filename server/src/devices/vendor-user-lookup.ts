import type { Secrets } from '../platform/secrets';

/** A maker's user is kept as a keyed fingerprint alone: whoever reads the database learns no id. */
export function vendorUserLookup(secrets: Secrets, vendor: string, user: string): Buffer {
  return secrets.lookup('device-user', JSON.stringify([vendor, user]));
}
