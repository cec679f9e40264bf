import { createHmac } from 'node:crypto';
import type { Secrets } from '../platform/secrets';

/**
 * The key of one person or household. Every nonce of their leaves comes from it, and the name by
 * which the log calls their account; without it their leaves are bytes like any others.
 */
export interface SubjectKey {
  readonly bytes: Uint8Array;
  /** Thirty-two hex digits instead of the id that stands in other tables. */
  readonly acct: string;
}

export function newSubjectKey(secrets: Secrets): SubjectKey & { readonly sealed: Buffer } {
  const bytes = secrets.random(32);
  return { ...subjectKey(bytes), sealed: secrets.encrypt(Buffer.from(bytes).toString('hex')) };
}

export function openSubjectKey(secrets: Secrets, sealed: Buffer): SubjectKey {
  return subjectKey(Buffer.from(secrets.decrypt(sealed), 'hex'));
}

/** The nonce of a leaf: of its subject, or of a leaf that is public and needs none to hide it. */
export function nonceOf(
  secrets: Secrets,
  key: SubjectKey | undefined,
  sourceId: string,
): Uint8Array {
  if (!key) return secrets.derive('log-nonce', Buffer.from(sourceId));
  return createHmac('sha256', key.bytes).update(`nonce ${sourceId}`).digest();
}

function subjectKey(bytes: Uint8Array): SubjectKey {
  const acct = createHmac('sha256', bytes).update('account').digest('hex').slice(0, 32);
  return { bytes, acct };
}
