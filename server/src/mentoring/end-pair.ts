import type { endPair as operation } from '@linli/contract/mentoring';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { closePair } from './close-pair';
import { findPair } from './pairs.queries';

export async function endPair(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const pair = await findPair(context.tx, params.pairId);
  if (!pair) throw refuse('request/not_found');
  const { personId } = personActor(context);
  const told = [pair.mentorResidentId, pair.learnerResidentId];
  await closePair(context, pair.id, {
    endedBy: 'committee',
    personId,
    reason: body.reason,
    told,
  });
  return { done: true };
}
