import type { OperationContext, PersonActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { countMiss } from './second-factor.queries';
import { SECOND_FACTOR_MISSES_MAX } from './sign-in-terms';

/** Every try counts as a miss until it is proven right, so parallel guesses gain nothing. */
export async function countTotpMiss(context: OperationContext, actor: PersonActor): Promise<void> {
  const counted = await countMiss(context.tx, actor.authSessionId, SECOND_FACTOR_MISSES_MAX);
  if (counted === 0) throw refuse('request/too_many', { retryAfterSeconds: 60 });
}
