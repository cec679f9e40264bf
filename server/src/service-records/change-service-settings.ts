import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { changeServiceSettings as operation } from '@linli/contract/service-exports';
import { type OperationContext, personActor } from '../platform/operation-context';
import { writeSetting } from './settings.queries';

/** Holds from now on: days that were promised before stay promised. */
export async function changeServiceSettings(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { personId } = personActor(context);
  await writeSetting(context.tx, body, personId, context.now);
  return { done: true };
}
