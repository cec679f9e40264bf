import type { confirmLateEntry as operation } from '@linli/contract/late-entries';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type Awarded, awardPoints } from '../awards/award-points';
import { type DecidedDeed, type Deed, decideAwards } from '../awards/decide-awards';
import { findRulebookVersion } from '../governance/find-rulebook-version';
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
import { recorderOf } from './recorder';
import { refuseLate } from './refuse-late';

/**
 * The second of two people lets it count: the resident is in the session as if scanned, so that a
 * scan that arrives later finds them; the record is signed by both; the rules of that day decide.
 */
export async function confirmLateEntry(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const actor = personActor(context);
  const entry = await findWaitingEntry(tx, params.lateEntryId, actor);
  const facts = await refuseLate(context, entry, actor);
  const attendanceId = ids.next();
  const minutes = minutesBetween(entry.beganAt, entry.endedAt);
  if (!(await insertLateAttendance(tx, { id: attendanceId, entry, minutes }, now))) {
    throw refuse('late_entry/attended');
  }
  const deed = await deedOf(context, entry, facts);
  const service = await record(context, attendanceId, entry, deed, actor.personId);
  const [decided] = await decideAwards(tx, [
    { ...deed, serviceMinutesToday: service.minutesBefore },
  ]);
  assert(decided, 'one deed has one decision');
  const awarded = await award(context, entry, facts, { decided, attendanceId });
  const because = [
    ...awarded.because.filter((reason) => reason.code !== 'service_minutes'),
    ...service.because,
  ];
  const { points, balance, transferId } = awarded;
  await writeLateAward(tx, attendanceId, { points, because, transferId });
  const settled = { state: 'confirmed', settledBy: actor.personId, refuseReason: null } as const;
  const result = { attendanceId, points, minutes: service.minutes };
  await settleLateEntry(tx, entry.id, { ...settled, ...result }, now);
  tell(context, facts, awarded);
  return { points, balance, minutes: service.minutes, transferId, because };
}

async function deedOf(
  { tx }: OperationContext,
  entry: LockedLateEntry,
  facts: LateFacts,
): Promise<Deed> {
  const version = facts.rulebookVersion;
  return {
    residentId: entry.residentId,
    householdId: facts.householdId,
    ruleKey: facts.ruleKey,
    occurredAt: entry.endedAt,
    rulebook: version === null ? undefined : await findRulebookVersion(tx, version),
    about: {
      plannedMinutes: minutesBetween(facts.startsAt, facts.endsAt),
      actualMinutes: minutesBetween(entry.beganAt, entry.endedAt),
    },
  };
}

async function record(
  context: OperationContext,
  attendanceId: string,
  entry: LockedLateEntry,
  deed: Deed,
  confirmedBy: string,
): Promise<RecordedTime> {
  const [service] = await recordServedTime(
    context,
    [
      {
        attendanceId,
        residentId: entry.residentId,
        ruleKey: deed.ruleKey,
        rulebook: deed.rulebook?.document,
        plannedMinutes: deed.about.plannedMinutes ?? 0,
        beganAt: entry.beganAt,
        minutes: deed.about.actualMinutes ?? 0,
      },
    ],
    { kind: 'late_entry', recordedBy: entry.madeBy, reason: entry.reason, confirmedBy },
  );
  assert(service, 'one served time is recorded once');
  return service;
}

async function award(
  context: OperationContext,
  entry: LockedLateEntry,
  { title }: LateFacts,
  { decided, attendanceId }: { readonly decided: DecidedDeed; readonly attendanceId: string },
): Promise<Awarded> {
  const recorder = recorderOf(context.actor);
  const [awarded] = await awardPoints(
    context.tx,
    [
      {
        decided,
        transferId: context.ids.next(),
        requestKey: `late-entry:${entry.id}`,
        actorPersonId: recorder.personId,
        actorRole: recorder.role,
        title: { zh: `${title}（补录）`, en: `${title} (late entry)` },
        reason: entry.reason,
        deed: { kind: 'session', id: attendanceId },
        sessionId: entry.sessionId,
      },
    ],
    context.now,
  );
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
