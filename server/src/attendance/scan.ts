import {
  checkMemberCode,
  type MemberCodeCheck,
  readMemberCode,
} from '@linli/core/codes/member-code';
import type { Secrets } from '../platform/secrets';

/** A scan as the device sent it. */
export interface Scan {
  readonly code?: string | undefined;
  readonly residentId?: string | undefined;
  readonly scannedAt: string;
  readonly offline: boolean;
  /** Said where something comes later than it is taken without a word. */
  readonly lateReason?: string | undefined;
}

/** The code of a scan, checked without the database: its secret is derived, not stored. */
export interface ReadCode {
  readonly keyId: Buffer;
  readonly check: MemberCodeCheck;
}

/** The moment a scan counts for: the device's clock is believed only for what waited offline. */
export function scanMoment(scan: Scan, now: Date): Date {
  if (!scan.offline) return now;
  return new Date(Math.min(Date.parse(scan.scannedAt), now.getTime()));
}

export function readCode(scan: Scan, now: Date, secrets: Secrets): ReadCode | undefined {
  const parsed = scan.code === undefined ? undefined : readMemberCode(scan.code);
  if (!parsed) return undefined;
  const secret = secrets.derive('member-code', parsed.keyId);
  const check = checkMemberCode(secret, parsed, scanMoment(scan, now).getTime());
  return { keyId: Buffer.from(parsed.keyId), check };
}
