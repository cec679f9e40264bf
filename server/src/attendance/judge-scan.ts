import type { Actor } from '../platform/operation-context';
import { type Refusal, refuse } from '../platform/refuse';
import { localTime } from './local-time';
import { type ReadCode, type Scan, scanMoment } from './scan';
import type { ScanFacts } from './scan.queries';

export interface ScanCircumstances {
  readonly actor: Actor;
  readonly communityId: string;
  readonly timeZone: string;
  readonly now: Date;
  readonly code: ReadCode | undefined;
}

/** Facts of a scan that nothing stands against: session and resident are there. */
export type AcceptedScan = ScanFacts & {
  readonly sessionId: string;
  readonly residentId: string;
  readonly at: string;
};

/** What stands against a scan, in the documented order of precedence. */
export function judgeScan(
  scan: Scan,
  facts: ScanFacts,
  circumstances: ScanCircumstances,
): AcceptedScan | Refusal {
  const at = scanMoment(scan, circumstances.now);
  const { sessionId, residentId } = facts;
  if (sessionId === null) return refuse('request/not_found');
  const objection =
    objectToDevice(scan, circumstances) ??
    objectToCode(scan, facts, circumstances) ??
    objectToResident(facts, circumstances.actor) ??
    objectToSession(scan, facts, at, circumstances);
  if (objection) return objection;
  if (residentId === null) return refuse('attendance/resident_unknown');
  return { ...facts, sessionId, residentId, at: at.toISOString() };
}

function objectToDevice(scan: Scan, { code, now }: ScanCircumstances): Refusal | undefined {
  const named = scan.code === undefined && scan.residentId !== undefined;
  if (!code && !named) return refuse('attendance/code_unreadable');
  const ageMs = now.getTime() - Date.parse(scan.scannedAt);
  if (ageMs < -CLOCK_AHEAD_MAX_MS) return refuse('attendance/time_in_future');
  if (scan.offline && ageMs > OFFLINE_MAX_MS) return refuse('attendance/too_late');
  return undefined;
}

function objectToCode(
  scan: Scan,
  facts: ScanFacts,
  { code, communityId }: ScanCircumstances,
): Refusal | undefined {
  if (scan.code === undefined || !code) return undefined;
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

/** Nobody records for themself, for those they live with, or for those on the same phone. */
function objectToResident(facts: ScanFacts, actor: Actor): Refusal | undefined {
  if (facts.residentId === null) return refuse('attendance/resident_unknown');
  if (facts.residentState === 'left') return refuse('residents/left');
  if (actor.kind !== 'person') return undefined;
  if (facts.personId === actor.personId) return refuse('attendance/self_scan');
  const sameHome = facts.householdId !== null && facts.householdId === actor.householdId;
  if (sameHome || facts.signInId === actor.signInId) return refuse('attendance/household_scan');
  return undefined;
}

function objectToSession(
  scan: Scan,
  facts: ScanFacts,
  at: Date,
  { timeZone, now }: ScanCircumstances,
): Refusal | undefined {
  if (!isOpen(scan, facts, at)) return refuse('activities/session_not_open');
  const opensMs = Date.parse(facts.startsAt) - SCAN_BEFORE_START_MS;
  const endsMs = Date.parse(facts.endsAt) + SCAN_AFTER_END_MS;
  if (at.getTime() >= opensMs && at.getTime() <= endsMs) return undefined;
  const startsAt = localTime(facts.startsAt, timeZone, now);
  return refuse('attendance/session_not_running', { startsAt });
}

/** A scan made before the session was closed counts also when it arrives after. */
function isOpen(scan: Scan, facts: ScanFacts, at: Date): boolean {
  if (facts.sessionState === 'planned') return true;
  if (facts.sessionState === 'cancelled' || !scan.offline || facts.closedAt === null) return false;
  return at.toISOString() <= facts.closedAt;
}

const MINUTE_MS = 60_000;
const CLOCK_AHEAD_MAX_MS = 5 * MINUTE_MS;
const OFFLINE_MAX_MS = 72 * 60 * MINUTE_MS;
const SCAN_BEFORE_START_MS = 60 * MINUTE_MS;
export const SCAN_AFTER_END_MS = 30 * MINUTE_MS;
