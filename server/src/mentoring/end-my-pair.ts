import type { endMyPair as operation } from '@linli/contract/mentoring';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { actingResident } from '../residents/acting-resident';
import { closePair } from './close-pair';
import { findPair } from './pairs.queries';

/** Either side may go at any time, and owes nobody a reason. */
export async function endMyPair(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const residentId = actingResident(context);
  const pair = await findPair(context.tx, params.pairId);
  const isMentor = pair?.mentorResidentId === residentId;
  if (!pair || !(isMentor || pair.learnerResidentId === residentId)) {
    throw refuse('request/not_found');
  }
  const { personId } = personActor(context);
  const endedBy = isMentor ? 'mentor' : 'learner';
  const told = [isMentor ? pair.learnerResidentId : pair.mentorResidentId];
  await closePair(context, pair.id, { endedBy, personId, reason: null, told });
  return { done: true };
}
