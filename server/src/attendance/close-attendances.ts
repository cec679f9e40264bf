import type { Award, Awarded } from '../awards/award-points';
import { tellWaiting } from '../awards/tell-waiting';
import type { BatchContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import {
  type ClosedAttendance,
  closeAttendanceRows,
  type OpenAttendance,
} from './attendance.queries';
import type { Closing } from './closing';
import { type DecidedClosing, decideClosings } from './decide-closings';
import { postSettlement } from './post-settlement';

type Context = Pick<BatchContext, 'tx' | 'now' | 'ids' | 'after'>;

/** Who ends attendances, and how the awards that follow are named in the books. */
export interface ClosedBy {
  readonly closedBy: 'organizer' | 'auto';
  readonly personId: string | null;
  readonly requestKey: (attendance: OpenAttendance) => string;
}

export interface ClosedResult {
  readonly closing: Closing;
  readonly minutes: number;
  readonly awarded: Awarded;
}

/**
 * Ends any number of locked, open attendances with a fixed number of statements: the hours and the
 * service record are written once, and the rules that award at check-out award now. Whoever saw
 * them come answers for the award, also where another or the program ends the session.
 */
export async function closeAttendances(
  context: Context,
  closings: readonly Closing[],
  by: ClosedBy,
): Promise<ClosedResult[]> {
  if (closings.length === 0) return [];
  const {
    closings: decided,
    settlement,
    later,
  } = await decideClosings(context, closings, by.personId);
  const due = decided.flatMap((closing) => {
    const award = awardOf(context, closing, by);
    return award ? [{ closing, award }] : [];
  });
  const awards = due.map(({ award }) => award);
  const posted = await postSettlement(context, settlement, awards, { given: later });
  const awarded = new Map(due.map(({ closing }, index) => [closing, posted[index]]));
  const results = decided.map((closing) => resultOf(closing, awarded.get(closing)));
  const rows = decided.map((closing, index) => rowOf(closing, results[index]));
  await closeAttendanceRows(context.tx, rows, by);
  for (const result of results) tell(context, result);
  const answered = due.map(({ award }, index) => ({ award, awarded: posted[index] }));
  await tellWaiting(context, answered);
  return results;
}

function awardOf(
  context: Context,
  { closing: { attendance }, concluded, award }: DecidedClosing,
  by: ClosedBy,
): Award | undefined {
  if (!award) return undefined;
  const { recorder } = concluded;
  return {
    decided: award,
    transferId: context.ids.next(),
    requestKey: by.requestKey(attendance),
    actorPersonId: recorder.personId,
    actorRole: recorder.role,
    title: { zh: attendance.title, en: attendance.title },
    reason: '',
    deed: { kind: 'session', id: attendance.attendanceId },
    sessionId: attendance.sessionId,
  };
}

function resultOf(decided: DecidedClosing, awarded: Awarded | undefined): ClosedResult {
  const { closing, minutes, balance, service } = decided;
  if (awarded) return { closing, minutes, awarded };
  const { because } = service;
  return { closing, minutes, awarded: { transferId: null, points: 0, balance, because } };
}

function rowOf(
  { closing, concluded, award }: DecidedClosing,
  result: ClosedResult | undefined,
): ClosedAttendance {
  assert(result, 'every closing has its result');
  const { minutes, awarded } = result;
  const { facts } = concluded;
  return {
    attendanceId: closing.attendance.attendanceId,
    checkedOutAt: closing.checkedOutAt,
    minutes,
    points: awarded.points,
    because: [...closing.attendance.because, ...awarded.because],
    transferId: awarded.transferId,
    // What was decided when they came is decided again by what was known then.
    facts: award ? { ...facts, earnedBefore: award.earnedBefore } : null,
  };
}

function tell(context: Context, { closing, awarded }: ClosedResult): void {
  const { residentId, sessionId, title } = closing.attendance;
  context.after({ kind: 'attendance', residentId, sessionId, state: 'checked_out' });
  const { transferId, points, balance } = awarded;
  if (transferId === null) return;
  assert(points > 0, 'a posted award has points');
  const words = { zh: title, en: title };
  context.after({ kind: 'points', residentId, transferId, points, balance, title: words });
}
