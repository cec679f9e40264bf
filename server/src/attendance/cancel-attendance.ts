import type { cancelAttendance as operation } from '@linli/contract/attendance';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { allows } from '@linli/contract/permissions';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { areBound } from '../proxies/are-bound';
import { takeOutAttendance } from './take-out-attendance';
import { lockScan } from './undo.queries';
import { waitForCheckIns } from './wait-for-check-ins';

/** After a review, with a reason. Nobody corrects what is their own or their family's. */
export async function cancelAttendance(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const actor = personActor(context);
  await waitForCheckIns(tx);
  const scan = await lockScan(tx, params.attendanceId);
  if (!scan) throw refuse('request/not_found');
  if (scan.residentPersonId === actor.personId) throw refuse('rules/self_award');
  const { residentHouseholdId, residentSignInId } = scan;
  const sameHome = residentHouseholdId !== null && residentHouseholdId === actor.householdId;
  const isFamily = sameHome || residentSignInId === actor.signInId;
  if (isFamily || (await areBound(context, scan.residentId, actor.residentId))) {
    throw refuse('rules/household_award');
  }
  const role = actor.roles.find((held) => allows([held], 'attendance.cancel')) ?? null;
  const by = { actor, role, reason: body.reason };
  const undone = await takeOutAttendance(context, params.attendanceId, by);
  if (!undone) throw refuse('request/not_found');
  return undone;
}
