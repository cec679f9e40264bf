import type { OperationContext } from '../platform/operation-context';
import { lockOpenAttendances } from './attendance.queries';
import { closeAttendances } from './close-attendances';
import { closingOf } from './closing';
import { SCAN_AFTER_END_MS } from './judge-scan';
import { closeSessions, lockEndedSessions } from './session.queries';
import { waitForCheckIns } from './wait-for-check-ins';

const SESSIONS_MAX = 20;

/**
 * The job for forgotten check-outs: a session whose planned end has passed, and with it the time
 * for scanning people out, is closed as planned. Hours end at the plan, never later. Gives how many
 * sessions were done; asked again until there are none. Safe on several nodes at once, and a
 * second run finds nothing.
 */
export async function closeEndedSessions(
  context: Pick<OperationContext, 'tx' | 'now' | 'ids' | 'after'>,
): Promise<number> {
  const { tx, now } = context;
  const endedBefore = new Date(now.getTime() - SCAN_AFTER_END_MS).toISOString();
  await waitForCheckIns(tx);
  const sessions = await lockEndedSessions(tx, endedBefore, SESSIONS_MAX);
  if (sessions.length === 0) return 0;
  const sessionIds = sessions.map(({ id }) => id);
  const attendances = await lockOpenAttendances(tx, { sessionIds, residentId: null }, null);
  const closings = attendances.map((attendance) => closingOf(attendance, attendance.endsAt));
  await closeAttendances(context, closings, {
    closedBy: 'auto',
    personId: null,
    requestKey: ({ attendanceId }) => `auto-close:${attendanceId}`,
  });
  await closeSessions(tx, sessionIds, now);
  return sessions.length;
}
