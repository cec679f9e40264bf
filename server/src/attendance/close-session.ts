import type { closeSession as operation } from '@linli/contract/attendance';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { lockOpenAttendances } from './attendance.queries';
import { closeAttendances } from './close-attendances';
import { closingOf } from './closing';
import { recorderOf } from './recorder';
import { closeSessions, lockSession } from './session.queries';
import { waitForCheckIns } from './wait-for-check-ins';

/** Ends a session that has begun; who is still there is checked out now, at the latest by plan. */
export async function closeSession(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  await waitForCheckIns(tx);
  const session = await lockSession(tx, input.params.sessionId);
  if (!session) throw refuse('request/not_found');
  const leftAt = new Date(Math.min(now.getTime(), Date.parse(session.endsAt))).toISOString();
  if (session.state !== 'planned' || leftAt < session.startsAt) {
    throw refuse('activities/session_not_open');
  }
  const which = { sessionIds: [session.id], residentId: null };
  const attendances = await lockOpenAttendances(tx, which, leftAt);
  const closings = attendances.map((attendance) => closingOf(attendance, leftAt));
  const closed = await closeAttendances(context, closings, {
    closedBy: 'organizer',
    personId: recorderOf(context.actor).personId,
    requestKey: ({ attendanceId }) => `closeSession:${attendanceId}`,
  });
  await closeSessions(tx, [session.id], now);
  return { closedCount: closed.length };
}
