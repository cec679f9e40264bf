import type { Secrets } from '../platform/secrets';

/** What is stored of a card: found again by whoever shows it, useless without the key. */
export function hashCardCode(secrets: Secrets, code: string): Buffer {
  return secrets.lookup('member-card', code);
}
