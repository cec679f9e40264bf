import { type Award, type Awarded, awardPoints } from '../awards/award-points';
import type { BatchContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { closeAttendanceRows, type OpenAttendance } from './attendance.queries';
import type { Closing } from './closing';
import { type DecidedClosing, decideClosings } from './decide-closings';

/** Who ends attendances, and how the awards that follow are named in the books. */
export interface ClosedBy {
  readonly closedBy: 'organizer' | 'auto';
  readonly personId: string | null;
  readonly role: string | null;
  readonly requestKey: (attendance: OpenAttendance) => string;
}

export interface ClosedResult {
  readonly closing: Closing;
  readonly minutes: number;
  readonly awarded: Awarded;
}

/**
 * Ends any number of locked, open attendances with a fixed number of statements: the hours and the
 * service record are written once, and the rules that award at check-out award now.
 */
export async function closeAttendances(
  context: Pick<BatchContext, 'tx' | 'now' | 'ids' | 'after'>,
  closings: readonly Closing[],
  by: ClosedBy,
): Promise<ClosedResult[]> {
  if (closings.length === 0) return [];
  const { tx, now } = context;
  const decided = await decideClosings(context, closings, by.personId);
  const awards = decided.flatMap((closing) => awardOf(context, closing, by) ?? []);
  const awarded = await awardPoints(tx, awards, now);
  const byDeed = new Map(awards.map((award, index) => [award.decided, awarded[index]]));
  const results = decided.map((closing) =>
    resultOf(closing, closing.award && byDeed.get(closing.award)),
  );
  await closeAttendanceRows(tx, results.map(rowOf), by);
  for (const result of results) tell(context, result);
  return results;
}

function awardOf(
  context: Pick<BatchContext, 'ids'>,
  { closing, award }: DecidedClosing,
  by: ClosedBy,
): Award | undefined {
  if (!award) return undefined;
  const { attendance } = closing;
  return {
    decided: award,
    transferId: context.ids.next(),
    requestKey: by.requestKey(attendance),
    actorPersonId: by.personId,
    actorRole: by.role,
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

function rowOf({ closing, minutes, awarded }: ClosedResult) {
  return {
    attendanceId: closing.attendance.attendanceId,
    checkedOutAt: closing.checkedOutAt,
    minutes,
    points: awarded.points,
    because: [...closing.attendance.because, ...awarded.because],
    transferId: awarded.transferId,
  };
}

function tell(context: Pick<BatchContext, 'after'>, { closing, awarded }: ClosedResult): void {
  const { residentId, sessionId, title } = closing.attendance;
  context.after({ kind: 'attendance', residentId, sessionId, state: 'checked_out' });
  const { transferId, points, balance } = awarded;
  if (transferId === null) return;
  assert(points > 0, 'a posted award has points');
  const words = { zh: title, en: title };
  context.after({ kind: 'points', residentId, transferId, points, balance, title: words });
}
