import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { endPolicy as operation } from '@linli/contract/safety';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { endPolicyRow } from './policies.queries';

/** From now on it covers nobody; who takes part in high risk is refused until another one does. */
export async function endPolicy(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { personId } = personActor(context);
  const ended = await endPolicyRow(context.tx, params.policyId, personId, context.now);
  if (ended === 0) throw refuse('request/not_found');
  return { done: true };
}
