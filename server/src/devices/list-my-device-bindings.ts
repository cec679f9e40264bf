import type { listMyDeviceBindings as operation } from '@linli/contract/device-bindings';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listBindings } from './bindings.queries';

export async function listMyDeviceBindings(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  return { bindings: await listBindings(context.tx, residentId) };
}
