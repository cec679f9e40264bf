import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { type CounterRow, listGrantedCounters } from './counters.queries';

/** The counter a clerk stands at: there, and granted to this very person. */
export async function openCounter(
  context: OperationContext,
  counterId: string,
): Promise<CounterRow> {
  const { personId } = personActor(context);
  const counters = await listGrantedCounters(context.tx, personId);
  const counter = counters.find((candidate) => candidate.id === counterId);
  if (!counter) throw refuse('request/not_found');
  if (!counter.granted) throw refuse('access/not_allowed');
  return counter;
}
