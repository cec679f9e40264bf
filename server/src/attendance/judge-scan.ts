import { type Refusal, refuse } from '../platform/refuse';
import { localTime } from './local-time';
import { objectToRecognition, type Recognising } from './object-to-recognition';
import { type Scan, scanMoment } from './scan';
import type { ScanFacts } from './scan.queries';

export interface ScanCircumstances extends Recognising {
  readonly timeZone: string;
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
    objectToRecognition(scan, facts, circumstances) ??
    objectToSession(scan, facts, at, circumstances);
  if (objection) return objection;
  if (residentId === null) return refuse('attendance/resident_unknown');
  return { ...facts, sessionId, residentId, at: at.toISOString() };
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
const SCAN_BEFORE_START_MS = 60 * MINUTE_MS;
export const SCAN_AFTER_END_MS = 30 * MINUTE_MS;
