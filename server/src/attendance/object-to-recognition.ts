import { maskName } from '@linli/core/people/mask-name';
import type { Actor } from '../platform/operation-context';
import { type Refusal, refuse } from '../platform/refuse';
import type { ReadCode, Scan } from './scan';
import type { RecognitionFacts } from './scan.queries';

export interface Recognising {
  readonly actor: Actor;
  readonly communityId: string;
  readonly now: Date;
  readonly code: ReadCode | undefined;
}

/** Whom a scan may show, whatever it is made for. */
export function objectToRecognition(
  scan: Scan,
  facts: RecognitionFacts,
  circumstances: Recognising,
): Refusal | undefined {
  return (
    objectToDevice(scan, circumstances) ??
    objectToCode(scan, facts, circumstances) ??
    objectToResident(facts, circumstances.actor) ??
    objectToUnconfirmed(scan, facts, circumstances)
  );
}

function objectToDevice(scan: Scan, { code, now }: Recognising): Refusal | undefined {
  const named = scan.code === undefined && scan.residentId !== undefined;
  if (!code && !named) return refuse('attendance/code_unreadable');
  const ageMs = now.getTime() - Date.parse(scan.scannedAt);
  if (ageMs < -CLOCK_AHEAD_MAX_MS) return refuse('attendance/time_in_future');
  const late = scan.offline && ageMs > OFFLINE_MAX_MS;
  if (late && scan.lateReason === undefined) return refuse('attendance/too_late');
  return undefined;
}

function objectToCode(
  scan: Scan,
  facts: RecognitionFacts,
  { code, communityId }: Recognising,
): Refusal | undefined {
  if (scan.code === undefined || !code) return undefined;
  if (code.kind === 'card') return objectToCard(facts);
  if (facts.keyCommunityId !== null && facts.keyCommunityId !== communityId) {
    return refuse('attendance/foreign_community');
  }
  if (facts.keyCommunityId === null) return refuse('attendance/code_forged');
  if (!code.check.valid && code.check.reason === 'forged') {
    return refuse('attendance/code_forged');
  }
  if (!code.check.valid || facts.keyRevoked) return refuse('attendance/code_stale');
  return undefined;
}

function objectToCard({ cardId, cardRevoked }: RecognitionFacts): Refusal | undefined {
  if (cardId === null) return refuse('cards/unknown');
  return cardRevoked ? refuse('cards/revoked') : undefined;
}

/** Paper can be lent: somebody has to have looked who brought it. */
function objectToUnconfirmed(
  scan: Scan,
  facts: RecognitionFacts,
  { code }: Recognising,
): Refusal | undefined {
  if (code?.kind !== 'card' || scan.personConfirmed) return undefined;
  const maskedName = maskName(facts.residentName);
  return refuse('cards/unconfirmed', { maskedName, buildingName: facts.buildingName });
}

/**
 * Nobody records for themself, for those they live with, for those on the same phone, or where one
 * acts for the other.
 */
function objectToResident(facts: RecognitionFacts, actor: Actor): Refusal | undefined {
  if (facts.residentId === null) return refuse('attendance/resident_unknown');
  if (facts.residentState === 'left') return refuse('residents/left');
  if (actor.kind !== 'person') return undefined;
  if (facts.personId === actor.personId) return refuse('attendance/self_scan');
  const sameHome = facts.householdId !== null && facts.householdId === actor.householdId;
  if (sameHome || facts.signInId === actor.signInId) return refuse('attendance/household_scan');
  return facts.isProxy ? refuse('attendance/proxy_scan') : undefined;
}

const MINUTE_MS = 60_000;
const CLOCK_AHEAD_MAX_MS = 5 * MINUTE_MS;
const OFFLINE_MAX_MS = 72 * 60 * MINUTE_MS;
