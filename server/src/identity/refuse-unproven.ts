import type { Queryable } from '../platform/database';
import type { PersonActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { countFactors } from './second-factor.queries';

/** Whoever only holds the phone must not add a factor of their own beside the owner's. */
export async function refuseUnproven(tx: Queryable, actor: PersonActor): Promise<void> {
  if (actor.secondFactor) return;
  const factors = await countFactors(tx, actor.personId);
  if (factors.totps + factors.passkeys > 0) throw refuse('access/second_factor_needed');
}
