import type { Secrets } from '../platform/secrets';

/** Derived from the master key, so that no table holds what could draw someone's code. */
export function memberCodeSecret(secrets: Secrets, keyId: Uint8Array): Uint8Array {
  return secrets.derive('member-code', keyId);
}
