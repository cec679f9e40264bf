import type { unbindDeviceUser as operation } from '@linli/contract/device-bindings';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { endBinding } from './bindings.queries';

export async function unbindDeviceUser(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { residentId } = personActor(context);
  const ended = residentId && (await endBinding(tx, params.bindingId, residentId, now));
  if (!ended) throw refuse('request/not_found');
  return { done: true };
}
