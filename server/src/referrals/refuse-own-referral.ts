import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { isOneHome } from '../proxies/is-one-home';
import { findResidentsByPhone } from '../residents/find-residents-by-phone';
import { listParties } from './referrals.queries';

/** Nobody writes down what may bring points to themself or their home. */
export async function refuseOwnReferral(context: OperationContext, phone: string): Promise<void> {
  const actor = personActor(context);
  const reached = await findResidentsByPhone(context, phone);
  const parties = await listParties(
    context.tx,
    reached.map(({ residentId }) => residentId),
  );
  for (const party of parties) {
    const isSelf = party.personId === actor.personId;
    if (isSelf || (await isOneHome(context, actor, party))) throw refuse('referrals/not_own');
  }
}
