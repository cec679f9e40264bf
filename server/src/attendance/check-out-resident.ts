import type { checkOutResident as operation } from '@linli/contract/attendance';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { maskName } from '@linli/core/people/mask-name';
import type { OperationContext } from '../platform/operation-context';
import { assert, Refusal, refuse } from '../platform/refuse';
import { lockOpenAttendances } from './attendance.queries';
import { closeAttendances } from './close-attendances';
import { closingOf } from './closing';
import { readScans } from './read-scans';
import { recorderOf } from './recorder';
import { waitForCheckIns } from './wait-for-check-ins';

/** The resident leaves: hours count from here, and rules that award at check-out award now. */
export async function checkOutResident(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, actor } = context;
  const { sessionId } = input.params;
  await waitForCheckIns(tx);
  const [read] = await readScans(context, [{ actor, sessionId, scan: input.body }]);
  assert(read, 'one scan has one answer');
  const scan = read.judged;
  if (scan instanceof Refusal) throw scan;
  if (scan.attendanceId === null) throw refuse('attendance/not_checked_in');
  const { residentId, at } = scan;
  const [attendance] = await lockOpenAttendances(tx, { sessionIds: [sessionId], residentId }, at);
  if (!attendance) throw refuse('attendance/already_checked_out');
  const { personId } = recorderOf(actor);
  const closing = closingOf(attendance, at);
  const [closed] = await closeAttendances(context, [closing], {
    closedBy: 'organizer',
    personId,
    requestKey: () => `checkOutResident:${input.body.requestId}`,
  });
  assert(closed, 'the locked attendance was closed');
  return {
    attendanceId: attendance.attendanceId,
    residentId,
    maskedName: maskName(attendance.residentName),
    buildingName: attendance.buildingName,
    checkedInAt: attendance.checkedInAt,
    checkedOutAt: closing.checkedOutAt,
    minutes: closed.minutes,
    points: closed.awarded.points,
    waitingPoints: closed.awarded.waiting ?? 0,
    balance: closed.awarded.balance,
    transferId: closed.awarded.transferId,
    because: [...closed.awarded.because],
  };
}
