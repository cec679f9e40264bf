import type { checkInResident as operation } from '@linli/contract/attendance';
import type { OutputOf } from '@linli/contract/operation';
import { maskName } from '@linli/core/people/mask-name';
import type { Award, Awarded } from '../awards/award-points';
import type { DecidedDeed } from '../awards/deed';
import { tellWaiting } from '../awards/tell-waiting';
import { communityTimeZone } from '../platform/community-time-zone';
import type { BatchContext } from '../platform/operation-context';
import { assert, type Refusal, refuse } from '../platform/refuse';
import { arrivalsOf } from './arrivals-of';
import { clearCheckInAwards, insertAttendances, type NewAttendance } from './attendance.queries';
import type { CheckIn } from './check-in';
import type { AcceptedScan } from './judge-scan';
import { localTime } from './local-time';
import { postSettlement } from './post-settlement';
import { recorderOf } from './recorder';
import { insertCodeUses } from './scan.queries';
import { type SettledArrivals, settleArrivals } from './settle-arrivals';
import type { KeptFacts } from './standing-attendance';

type Answer = OutputOf<typeof operation> | Refusal;

/** A check-in with the first decision about it. */
interface Decided {
  readonly checkIn: CheckIn;
  readonly award: Award;
  readonly facts: KeptFacts;
}

/**
 * Writes a batch of check-ins: who is here is recorded whatever the rules say about points, and
 * every 0 carries its reason. Those whom an arrival concerns get what is due to them on top.
 */
export async function recordCheckIns(
  context: BatchContext,
  checkIns: readonly CheckIn[],
): Promise<Answer[]> {
  if (checkIns.length === 0) return [];
  const { tx, now } = context;
  const timeZone = await communityTimeZone(tx);
  const arriving = await arrivalsOf(context, checkIns, timeZone);
  const settled = await settleArrivals(tx, arriving);
  const decided = checkIns.map((checkIn, index) =>
    decidedOf(checkIn, settled.first[index], arriving[index]?.facts),
  );
  const codeUses = checkIns.flatMap(({ codeUse }) => codeUse ?? []);
  if (codeUses.length > 0) await insertCodeUses(tx, codeUses, now);
  const written = await insertAttendances(tx, decided.map(rowOf), now);
  const kept = decided.filter(({ checkIn }) => written.has(checkIn.attendanceId));
  const awarded = await post(context, settled, kept, written);
  const results = new Map(kept.map(({ checkIn }, index) => [checkIn, awarded[index]]));
  await correctLostAwards(context, kept, awarded);
  await tellWaiting(
    context,
    kept.map(({ award }, index) => ({ award, awarded: awarded[index] })),
  );
  return checkIns.map((checkIn) => {
    const result = results.get(checkIn);
    if (result) {
      tell(context, checkIn, result);
      return answerOf(checkIn, result);
    }
    const at = localTime(checkIn.scan.at, timeZone, now);
    return refuse('attendance/already_checked_in', { at });
  });
}

function decidedOf(
  checkIn: CheckIn,
  decided: DecidedDeed | undefined,
  facts: KeptFacts | undefined,
): Decided {
  assert(decided && facts, 'every check-in has its decision');
  const { earnedBefore } = decided;
  return { checkIn, award: awardOf(checkIn, decided), facts: { ...facts, earnedBefore } };
}

/** Without what rests on scans that were not written, because the resident was there already. */
async function post(
  context: BatchContext,
  { settlement, later }: SettledArrivals,
  kept: readonly Decided[],
  written: ReadonlySet<string>,
): Promise<Awarded[]> {
  const given = later.filter(({ causedBy }) => written.has(causedBy));
  return postSettlement(
    context,
    settlement,
    kept.map(({ award }) => award),
    { given },
  );
}

function awardOf(checkIn: CheckIn, decided: DecidedDeed): Award {
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

function rowOf({ checkIn, award, facts }: Decided): NewAttendance {
  const { decision, wait } = award.decided;
  const { scan, attendanceId, requestId, way, offline } = checkIn;
  const isAwarded = decision.outcome === 'award' && !wait;
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
    because: wait ? [...decision.because, wait.because] : decision.because,
    transferId: isAwarded ? award.transferId : null,
    facts,
  };
}

/** A limit may be used up by another deed between the decision and the posting. */
async function correctLostAwards(
  { tx }: BatchContext,
  kept: readonly Decided[],
  awarded: readonly Awarded[],
): Promise<void> {
  const lost = kept.flatMap(({ checkIn, award: { decided } }, index) => {
    const result = awarded[index];
    const wasAwarded = decided.decision.outcome === 'award' && !decided.wait;
    if (!result || !wasAwarded || result.transferId !== null) return [];
    return { id: checkIn.attendanceId, because: result.because };
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
    waitingPoints: awarded.waiting ?? 0,
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
