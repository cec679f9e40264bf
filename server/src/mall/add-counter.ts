import type { addCounter as operation } from '@linli/contract/counters';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { insertCounter } from './counters.queries';

export async function addCounter(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { name, place, hours } = input.body;
  const id = context.ids.next();
  if (!(await insertCounter(tx, { id, name, place, hours }, now))) {
    throw refuse('request/invalid', { fields: [{ field: 'body.name', problem: 'taken' }] });
  }
  return { id };
}
