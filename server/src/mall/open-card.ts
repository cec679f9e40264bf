import { findCardHolder } from '../cards/find-card-holder';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { areBound } from '../proxies/are-bound';

/**
 * The card of someone for whom this clerk may act at the counter. Points leave on a yes that only
 * the clerk hears, so nobody does it for themself, their family, or whom they are a proxy of.
 */
export async function openCard(context: OperationContext, code: string) {
  const holder = await findCardHolder(context, code);
  const actor = personActor(context);
  const sameHome = holder.householdId !== null && holder.householdId === actor.householdId;
  const own = holder.personId === actor.personId || holder.signInId === actor.signInId;
  if (own || sameHome || (await areBound(context, holder.residentId, actor.residentId))) {
    throw refuse('counter/own_card');
  }
  return holder;
}
