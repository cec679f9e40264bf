import type { confirmLateEntry as operation } from '@linli/contract/late-entries';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { ageOn } from '@linli/core/calendar/age-on';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import type { Awarded } from '../awards/award-points';
import type { DecidedDeed } from '../awards/deed';
import { findRulebookVersion } from '../governance/find-rulebook-version';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { type RecordedTime, recordServedTime } from '../service-records/record-served-time';
import { findWaitingEntry } from './find-waiting-entry';
import {
  insertLateAttendance,
  type LateFacts,
  type LockedLateEntry,
  settleLateEntry,
  writeLateAward,
} from './late-entries.queries';
import { postSettlement } from './post-settlement';
import { refuseLate } from './refuse-late';
import { type Arriving, type SettledArrivals, settleArrivals } from './settle-arrivals';
import { waitForCheckIns } from './wait-for-check-ins';

/**
 * The second of two people lets it count: the resident is in the session as if scanned, so that a
 * scan that arrives later finds them; the record is signed by both; the rules of that day decide,
 * also what is due to those who came along.
 */
export async function confirmLateEntry(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const actor = personActor(context);
  await waitForCheckIns(tx);
  const entry = await findWaitingEntry(tx, params.lateEntryId, actor);
  const late = await refuseLate(context, entry, actor);
  const attendanceId = ids.next();
  const minutes = minutesBetween(entry.beganAt, entry.endedAt);
  if (!(await insertLateAttendance(tx, { id: attendanceId, entry, minutes }, now))) {
    throw refuse('late_entry/attended');
  }
  const arriving = await arrivingOf(context, entry, late, attendanceId);
  const service = await record(context, entry, arriving, actor.personId);
  const settled = await settleArrivals(tx, [arriving]);
  const [decided] = settled.first;
  assert(decided, 'one arrival has one decision');
  const awarded = await award(context, entry, settled, { decided, arriving });
  const because = [
    ...awarded.because.filter((reason) => reason.code !== 'service_minutes'),
    ...service.because,
  ];
  const { points, balance, transferId } = awarded;
  const facts = { ...arriving.facts, earnedBefore: decided.earnedBefore };
  await writeLateAward(tx, attendanceId, { points, because, transferId, facts });
  const result = { attendanceId, points, minutes: service.minutes };
  const by = { state: 'confirmed', settledBy: actor.personId, refuseReason: null } as const;
  await settleLateEntry(tx, entry.id, { ...by, ...result }, now);
  tell(context, late, awarded);
  return { points, balance, minutes: service.minutes, transferId, because };
}

/** The one who made the entry saw them; the one who confirms it is the second person. */
async function arrivingOf(
  { tx }: OperationContext,
  entry: LockedLateEntry,
  late: LateFacts,
  attendanceId: string,
): Promise<Arriving> {
  const timeZone = await communityTimeZone(tx);
  const { sessionId, residentId, title, startsAt, endsAt, birthDate } = late;
  const version = late.rulebookVersion;
  return {
    id: attendanceId,
    sessionId,
    residentId,
    title,
    startsAt,
    recorder: { personId: entry.madeBy, role: null },
    rulebook: version === null ? undefined : await findRulebookVersion(tx, version),
    facts: {
      rulebookVersion: version,
      ruleKey: late.ruleKey,
      occurredAt: entry.endedAt,
      householdId: late.householdId,
      activityId: late.activityId,
      recorderRole: null,
      earnedBefore: 0,
      about: {
        sessionId,
        startsAt,
        plannedMinutes: minutesBetween(startsAt, endsAt),
        actualMinutes: minutesBetween(entry.beganAt, entry.endedAt),
        ageYears: birthDate === null ? null : ageOn(birthDate, calendarDay(startsAt, timeZone)),
        registeredOn: calendarDay(late.registeredAt, timeZone),
      },
    },
  };
}

async function record(
  context: OperationContext,
  entry: LockedLateEntry,
  { id, residentId, facts, rulebook }: Arriving,
  confirmedBy: string,
): Promise<RecordedTime> {
  const served = {
    attendanceId: id,
    residentId,
    ruleKey: facts.ruleKey,
    rulebook: rulebook?.document,
    plannedMinutes: facts.about.plannedMinutes ?? 0,
    beganAt: entry.beganAt,
    minutes: facts.about.actualMinutes ?? 0,
  };
  const as = { recordedBy: entry.madeBy, reason: entry.reason, confirmedBy };
  const [service] = await recordServedTime(context, [served], { kind: 'late_entry', ...as });
  assert(service, 'one served time is recorded once');
  return service;
}

async function award(
  context: OperationContext,
  entry: LockedLateEntry,
  { settlement, later }: SettledArrivals,
  { decided, arriving }: { readonly decided: DecidedDeed; readonly arriving: Arriving },
): Promise<Awarded> {
  const { title, sessionId } = arriving;
  const own = {
    decided,
    transferId: context.ids.next(),
    requestKey: `late-entry:${entry.id}`,
    actorPersonId: entry.madeBy,
    actorRole: null,
    secondPersonId: personActor(context).personId,
    title: { zh: `${title}（补录）`, en: `${title} (late entry)` },
    reason: entry.reason,
    deed: { kind: 'session' as const, id: arriving.id },
    sessionId,
  };
  const [awarded] = await postSettlement(context, settlement, [own], { given: later });
  assert(awarded, 'one award has one result');
  return awarded;
}

function tell(context: OperationContext, facts: LateFacts, awarded: Awarded): void {
  const { residentId, sessionId } = facts;
  context.after({ kind: 'attendance', residentId, sessionId, state: 'checked_out' });
  const { transferId, points, balance } = awarded;
  if (transferId === null) return;
  const title = { zh: facts.title, en: facts.title };
  context.after({ kind: 'points', residentId, transferId, points, balance, title });
}

function minutesBetween(from: string, until: string): number {
  return Math.floor((Date.parse(until) - Date.parse(from)) / 60_000);
}
