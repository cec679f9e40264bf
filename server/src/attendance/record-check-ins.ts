import type { checkInResident as operation } from '@linli/contract/attendance';
import type { OutputOf } from '@linli/contract/operation';
import { maskName } from '@linli/core/people/mask-name';
import { type Award, type Awarded, awardPoints } from '../awards/award-points';
import { type DecidedDeed, type Deed, decideAwards } from '../awards/decide-awards';
import { findRulebookVersion } from '../governance/find-rulebook-version';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Actor, BatchContext } from '../platform/operation-context';
import { assert, type Refusal, refuse } from '../platform/refuse';
import { clearCheckInAwards, insertAttendances, type NewAttendance } from './attendance.queries';
import type { AcceptedScan } from './judge-scan';
import { localTime } from './local-time';
import { recorderOf } from './recorder';
import { insertCodeUses, type NewCodeUse } from './scan.queries';

/** A scan that counts. */
export interface CheckIn {
  readonly attendanceId: string;
  readonly transferId: string;
  readonly requestId: string;
  readonly actor: Actor;
  readonly scan: AcceptedScan;
  readonly way: string;
  readonly offline: boolean;
  readonly codeUse: NewCodeUse | undefined;
}

type Answer = OutputOf<typeof operation> | Refusal;

/**
 * Writes a batch of check-ins: who is here is recorded whatever the rules say about points, and
 * every 0 carries its reason.
 */
export async function recordCheckIns(
  context: BatchContext,
  checkIns: readonly CheckIn[],
): Promise<Answer[]> {
  if (checkIns.length === 0) return [];
  const { tx, now } = context;
  const awards = await decide(context, checkIns);
  const codeUses = checkIns.flatMap(({ codeUse }) => codeUse ?? []);
  if (codeUses.length > 0) await insertCodeUses(tx, codeUses, now);
  const written = await insertAttendances(
    tx,
    checkIns.map((checkIn, index) => rowOf(checkIn, awards[index])),
    now,
  );
  const kept = awards.filter((_, index) => written.has(checkIns[index]?.attendanceId ?? ''));
  const awarded = await awardPoints(tx, kept, now);
  const results = new Map(kept.map((award, index) => [award.transferId, awarded[index]]));
  await correctLostAwards(context, checkIns, awards, results);
  const timeZone = await communityTimeZone(tx);
  return checkIns.map((checkIn) => {
    const result = results.get(checkIn.transferId);
    if (result) {
      tell(context, checkIn, result);
      return answerOf(checkIn, result);
    }
    const at = localTime(checkIn.scan.at, timeZone, now);
    return refuse('attendance/already_checked_in', { at });
  });
}

async function decide({ tx }: BatchContext, checkIns: readonly CheckIn[]): Promise<Award[]> {
  const deeds: Deed[] = [];
  for (const { scan } of checkIns) {
    const version = scan.rulebookVersion;
    deeds.push({
      residentId: scan.residentId,
      householdId: scan.householdId,
      ruleKey: scan.ruleKey,
      occurredAt: scan.at,
      rulebook: version === null ? undefined : await findRulebookVersion(tx, version),
      about: { plannedMinutes: plannedMinutes(scan) },
    });
  }
  const decided = await decideAwards(tx, deeds);
  return checkIns.map((checkIn, index) => awardOf(checkIn, decided[index]));
}

function plannedMinutes({ startsAt, endsAt }: AcceptedScan): number {
  return Math.floor((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
}

function awardOf(checkIn: CheckIn, decided: DecidedDeed | undefined): Award {
  assert(decided, 'every check-in has its decision');
  const { scan } = checkIn;
  const recorder = recorderOf(checkIn.actor);
  return {
    decided,
    transferId: checkIn.transferId,
    requestKey: `checkInResident:${checkIn.requestId}`,
    actorPersonId: recorder.personId,
    actorRole: recorder.role,
    title: titleOf(scan),
    reason: '',
    deed: { kind: 'session', id: checkIn.attendanceId },
    sessionId: scan.sessionId,
  };
}

/** People name activities in their own words; those are the same in every language. */
function titleOf({ title }: AcceptedScan): { zh: string; en: string } {
  return { zh: title, en: title };
}

function rowOf(checkIn: CheckIn, award: Award | undefined): NewAttendance {
  assert(award, 'every check-in has its award');
  const { decision } = award.decided;
  const { scan, attendanceId, requestId, way, offline } = checkIn;
  const isAwarded = decision.outcome === 'award';
  return {
    id: attendanceId,
    sessionId: scan.sessionId,
    residentId: scan.residentId,
    requestId,
    way,
    offline,
    checkedInAt: scan.at,
    checkedInBy: recorderOf(checkIn.actor).personId,
    cardId: scan.cardId,
    points: isAwarded ? decision.points : 0,
    because: decision.because,
    transferId: isAwarded ? award.transferId : null,
  };
}

/** A limit may be used up by another deed between the decision and the posting. */
async function correctLostAwards(
  { tx }: BatchContext,
  checkIns: readonly CheckIn[],
  awards: readonly Award[],
  results: ReadonlyMap<string, Awarded | undefined>,
): Promise<void> {
  const lost = checkIns.flatMap(({ attendanceId, transferId }, index) => {
    const result = results.get(transferId);
    const wasAwarded = awards[index]?.decided.decision.outcome === 'award';
    if (!result || !wasAwarded || result.transferId !== null) return [];
    return { id: attendanceId, because: result.because };
  });
  if (lost.length > 0) await clearCheckInAwards(tx, lost);
}

function answerOf({ scan, attendanceId }: CheckIn, awarded: Awarded): OutputOf<typeof operation> {
  return {
    attendanceId,
    residentId: scan.residentId,
    maskedName: maskName(scan.residentName),
    buildingName: scan.buildingName,
    checkedInAt: scan.at,
    checkedOutAt: null,
    minutes: null,
    points: awarded.points,
    balance: awarded.balance,
    transferId: awarded.transferId,
    because: [...awarded.because],
  };
}

function tell(context: BatchContext, { scan }: CheckIn, awarded: Awarded): void {
  const { residentId, sessionId } = scan;
  context.after({ kind: 'attendance', residentId, sessionId, state: 'checked_in' });
  const { transferId, points, balance } = awarded;
  if (transferId === null) return;
  const title = titleOf(scan);
  context.after({ kind: 'points', residentId, transferId, points, balance, title });
}
