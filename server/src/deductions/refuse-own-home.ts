import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { areBound } from '../proxies/are-bound';
import type { AboutResident } from './deductions.queries';

/** Nobody deals with what concerns themself, their home, their phone, or whom they act for. */
export async function refuseOwnHome(
  context: OperationContext,
  about: AboutResident,
): Promise<void> {
  const actor = personActor(context);
  const { personId, householdId, signInId, residentId } = about;
  const isOneHome = householdId !== null && householdId === actor.householdId;
  const isOwn = personId === actor.personId || signInId === actor.signInId;
  if (isOwn || isOneHome || (await areBound(context, residentId, actor.residentId))) {
    throw refuse('deductions/own_home');
  }
}
