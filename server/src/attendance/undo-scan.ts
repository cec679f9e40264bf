import type { undoScan as operation } from '@linli/contract/attendance';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { UNDO_MINUTES } from '@linli/core/participation/undo-minutes';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { recorderOf } from './recorder';
import { takeOutAttendance } from './take-out-attendance';
import { lockScan } from './undo.queries';
import { waitForCheckIns } from './wait-for-check-ins';

/** The wrong neighbour was scanned: the organizer takes it back before anything rests on it. */
export async function undoScan(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  await waitForCheckIns(tx);
  const scan = await lockScan(tx, params.attendanceId);
  if (!scan) throw refuse('request/not_found');
  if (scan.checkedInBy !== actor.personId) throw refuse('attendance/undo_not_own');
  if (now.getTime() - Date.parse(scan.recordedAt) > UNDO_MINUTES * 60_000) {
    throw refuse('attendance/undo_too_late', { minutes: UNDO_MINUTES });
  }
  const { role } = recorderOf(actor);
  const undone = await takeOutAttendance(context, params.attendanceId, {
    actor,
    role,
    reason: null,
  });
  if (!undone) throw refuse('request/not_found');
  return undone;
}
