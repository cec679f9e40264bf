import type { listCounters as operation } from '@linli/contract/counters';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { listGrantedCounters } from './counters.queries';

export async function listCounters(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { personId } = personActor(context);
  const all = await listGrantedCounters(context.tx, personId);
  return {
    counters: all.filter((counter) => counter.granted).map(({ granted: _, ...counter }) => counter),
  };
}
