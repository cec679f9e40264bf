import type { Secrets } from '../platform/secrets';

/** What is stored: found again by whoever shows the code, useless without the key. */
export function hashRedemptionCode(secrets: Secrets, code: string): Buffer {
  return secrets.lookup('redemption-code', code);
}
