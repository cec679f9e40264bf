import type { updateDevice as operation } from '@linli/contract/devices';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { changeDevice } from './devices.queries';
import { refuseOtherRules } from './refuse-other-rules';

export async function updateDevice(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  await refuseOtherRules(context, body.awards);
  const written = await changeDevice(context.tx, params.deviceId, body);
  if (written === 0) throw refuse('request/not_found');
  return { done: true };
}
