import { readMemberCard } from '@linli/core/codes/member-card';
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
  /** With a printed card: the name was compared with who stands there. */
  readonly personConfirmed?: boolean | undefined;
  readonly scannedAt: string;
  readonly offline: boolean;
  /** Said where something comes later than it is taken without a word. */
  readonly lateReason?: string | undefined;
}

/** A rotating code, checked without the database: its secret is derived, not stored. */
export interface ReadMemberCode {
  readonly kind: 'member_code';
  readonly keyId: Buffer;
  readonly check: MemberCodeCheck;
}

/** A printed card: it is what the database says of it. */
export interface ReadCard {
  readonly kind: 'card';
  readonly hash: Buffer;
}

export type ReadCode = ReadMemberCode | ReadCard;

/** The moment a scan counts for: the device's clock is believed only for what waited offline. */
export function scanMoment(scan: Scan, now: Date): Date {
  if (!scan.offline) return now;
  return new Date(Math.min(Date.parse(scan.scannedAt), now.getTime()));
}

export function readCode(scan: Scan, now: Date, secrets: Secrets): ReadCode | undefined {
  if (scan.code === undefined) return undefined;
  const card = readMemberCard(scan.code);
  if (card) return { kind: 'card', hash: secrets.lookup('member-card', card) };
  const parsed = readMemberCode(scan.code);
  if (!parsed) return undefined;
  const secret = secrets.derive('member-code', parsed.keyId);
  const check = checkMemberCode(secret, parsed, scanMoment(scan, now).getTime());
  return { kind: 'member_code', keyId: Buffer.from(parsed.keyId), check };
}

/** By what the database is asked whom a scan shows: never by a name beside a code. */
export function shownBy(
  scan: Pick<Scan, 'code' | 'residentId'>,
  code: ReadCode | undefined,
): { keyId: Buffer | null; cardHash: Buffer | null; residentId: string | null } {
  return {
    keyId: code?.kind === 'member_code' ? code.keyId : null,
    cardHash: code?.kind === 'card' ? code.hash : null,
    residentId: scan.code === undefined ? (scan.residentId ?? null) : null,
  };
}
