import type { changeDeviceState as operation } from '@linli/contract/devices';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { changeState, deviceExists } from './devices.queries';

/**
 * Waits for batches that hold the machine's row, and every later one sees the change: on all nodes
 * a revoked key is worth nothing from this commit on. Revoking is for good.
 */
export async function changeDeviceState(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { state, reason } = body;
  const changedBy = personActor(context).personId;
  const written = await changeState(tx, params.deviceId, { state, reason, changedBy }, now);
  if (written > 0) return { done: true };
  const found = await deviceExists(tx, params.deviceId);
  throw refuse(found ? 'devices/revoked' : 'request/not_found');
}
