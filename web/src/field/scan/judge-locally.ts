import { readMemberCard } from '@linli/core/codes/member-card';
import { readMemberCode } from '@linli/core/codes/member-code';
import { readRedemptionCode } from '@linli/core/codes/redemption-code';
import type { ScanDeed, ScanKind } from '../queue/scan-deed';

export interface ScanInput {
  kind: ScanKind;
  sessionId: string;
  code?: string;
  residentId?: string;
}

export type LocalJudgement =
  | { fine: true; memberKey: string | undefined; residentId: string | undefined }
  | { fine: false; reason: 'unreadable' }
  | { fine: false; reason: 'redemption_code' }
  | { fine: false; reason: 'noted'; before: ScanDeed };

/**
 * What this phone can say by itself, network or not: whether it is a member code at all, and
 * whether it has itself written the same person down. Everything else the server says.
 */
export function judgeLocally(input: ScanInput, deeds: readonly ScanDeed[]): LocalJudgement {
  let memberKey: string | undefined;
  if (input.code !== undefined) {
    memberKey = memberKeyOf(input.code);
    if (memberKey === undefined) {
      const redemption = /^\s*r1\b/i.test(input.code) && readRedemptionCode(input.code);
      return { fine: false, reason: redemption ? 'redemption_code' : 'unreadable' };
    }
  }
  const residentId = input.residentId ?? (memberKey && residentOfKey(memberKey, deeds));
  const before = deeds.find(
    (deed) =>
      deed.state !== 'refused' &&
      !deed.undone &&
      deed.kind === input.kind &&
      deed.body.sessionId === input.sessionId &&
      isSame(deed, memberKey, residentId, deeds),
  );
  if (before) return { fine: false, reason: 'noted', before };
  return { fine: true, memberKey, residentId: residentId || undefined };
}

/** The same for all codes of one resident's phone, whatever half minute; a card is its own key. */
export function memberKeyOf(code: string): string | undefined {
  const card = readMemberCard(code);
  if (card) return card;
  const parsed = readMemberCode(code);
  if (!parsed) return undefined;
  return Array.from(parsed.keyId, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whom a deed shows, if this phone knows: told by the server, or seen with this key before. */
export function residentOfDeed(deed: ScanDeed, deeds: readonly ScanDeed[]): string | undefined {
  const known = deed.answer?.residentId ?? deed.body.residentId;
  if (known !== undefined || deed.body.code === undefined) return known;
  const memberKey = memberKeyOf(deed.body.code);
  return memberKey === undefined ? undefined : residentOfKey(memberKey, deeds);
}

function residentOfKey(memberKey: string, deeds: readonly ScanDeed[]): string | undefined {
  return deeds.find(
    (deed) => deed.answer && deed.body.code && memberKeyOf(deed.body.code) === memberKey,
  )?.answer?.residentId;
}

function isSame(
  deed: ScanDeed,
  memberKey: string | undefined,
  residentId: string | undefined,
  deeds: readonly ScanDeed[],
): boolean {
  if (memberKey !== undefined && deed.body.code !== undefined) {
    if (memberKeyOf(deed.body.code) === memberKey) return true;
  }
  return residentId !== undefined && residentOfDeed(deed, deeds) === residentId;
}
