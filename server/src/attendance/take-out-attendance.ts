import { addDays } from '@linli/core/calendar/date-arithmetic';
import { plural } from '@linli/core/rules/reasons';
import { type AwardDesk, openAwardDesk } from '../awards/award-desk';
import { notifyResidents } from '../notifications/notify-residents';
import type { OperationContext, PersonActor } from '../platform/operation-context';
import { reverseRecords } from '../service-records/reverse-records';
import { deedsToLookUp } from './attendance-deed';
import { loadStanding } from './load-standing';
import { postSettlement } from './post-settlement';
import { reversalPosts } from './reversal-posts';
import { Settlement } from './settlement';
import { listLaterIds, lowerAttendances } from './standing.queries';
import type { StandingAttendance } from './standing-attendance';
import { listStandingRecordIds, markUndone } from './undo.queries';

export interface TakenOutBy {
  readonly actor: PersonActor;
  readonly role: string | null;
  /** Read by everyone concerned; an organizer's slip of the hand needs none. */
  readonly reason: string | null;
}

/**
 * Undoes an attendance as if it had never been: its award, what came on top, its service record,
 * and what others had because of it. Everybody falls back to what a fresh decision gives; where a
 * point of that is spent already, nothing at all is changed. The attendance stays on record.
 */
export async function takeOutAttendance(
  context: OperationContext,
  attendanceId: string,
  by: TakenOutBy,
): Promise<{ residentId: string; pointsTakenBack: number } | undefined> {
  const { tx, now } = context;
  const standing = await loadStanding(tx, [attendanceId]);
  const undone = standing.find(({ id }) => id === attendanceId);
  if (!undone) return undefined;
  const settlement = await settleWithout(context, undone, standing);
  await markUndone(tx, { attendanceId, personId: by.actor.personId, reason: by.reason }, now);
  const recordIds = (await listStandingRecordIds(tx, attendanceId)).map(({ id }) => id);
  const words = by.reason ?? '组织者撤销了这次签到';
  await reverseRecords(context, recordIds, { personId: by.actor.personId, reason: words });
  const others = settlement.reversed.filter(({ attendance }) => attendance.id !== attendanceId);
  await lowerAttendances(
    tx,
    others.map(({ attendance, transfer }) => ({
      attendanceId: attendance.id,
      points: transfer.points,
    })),
  );
  const reversals = await reversalPosts(context, settlement.reversed, {
    ...by,
    undoneId: attendanceId,
  });
  await postSettlement(context, settlement, [], { given: settlement.given, reversals });
  const pointsTakenBack = sum(undone.transfers.map(({ points }) => points));
  await tell(context, undone, by, pointsTakenBack);
  return { residentId: undone.residentId, pointsTakenBack };
}

/** Decides everyone again whom it concerns, and those whom they concern, until nothing changes. */
async function settleWithout(
  context: OperationContext,
  undone: StandingAttendance,
  standing: readonly StandingAttendance[],
): Promise<Settlement> {
  const { tx } = context;
  const desk = await openAwardDesk(tx, standing.flatMap(deedsToLookUp));
  const settlement = new Settlement(desk, true);
  for (const each of standing) settlement.add(each);
  const waiting = [
    ...settlement.companyOf(undone.id),
    ...(await laterOf(context, undone, { desk, settlement })),
  ];
  settlement.leave(undone.id);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (!settlement.settle(next, undone.id)) continue;
    const changed = settlement.attendance(next);
    const later = await laterOf(context, changed, { desk, settlement });
    waiting.push(...settlement.companyOf(next), ...later);
  }
  return settlement;
}

/** Attendances of the next weeks, which may have counted this one among weeks in a row. */
async function laterOf(
  { tx }: OperationContext,
  { residentId, facts }: StandingAttendance,
  { desk, settlement }: { readonly desk: AwardDesk; readonly settlement: Settlement },
): Promise<string[]> {
  const after = facts.occurredAt;
  const until = `${addDays(after.slice(0, 10), WEEKS_IN_A_ROW * 7)}T23:59:59Z`;
  const ids = (await listLaterIds(tx, { residentId, after, until })).map(({ id }) => id);
  const unknown = ids.filter((id) => !settlement.has(id));
  const loaded = unknown.length > 0 ? await loadStanding(tx, unknown) : [];
  const fresh = loaded.filter(({ id }) => !settlement.has(id));
  await desk.lookUp(tx, fresh.flatMap(deedsToLookUp));
  for (const each of fresh) settlement.add(each);
  return ids;
}

/** As far as the rules look back. */
const WEEKS_IN_A_ROW = 12;

async function tell(
  context: OperationContext,
  { id, residentId, sessionId, title }: StandingAttendance,
  { reason }: TakenOutBy,
  points: number,
): Promise<void> {
  context.after({ kind: 'attendance', residentId, sessionId, state: 'undone' });
  const why = reason === null ? { zh: '', en: '' } : { zh: `理由：${reason}。`, en: ` ${reason}.` };
  await notifyResidents(context, [
    {
      residentId,
      kind: 'attendance_undone',
      key: `attendance_undone:${id}`,
      title: { zh: `“${title}”的签到撤销了`, en: `Your check-in at “${title}” was taken back` },
      body: {
        zh: `${why.zh}当时记的 ${points} 分也收回了。如果您确实参加了，请让组织者再扫一次，或到居委会核对。`,
        en: `${plural(points, 'point')} went back with it.${why.en} If you were there, ask again.`,
      },
    },
  ]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
