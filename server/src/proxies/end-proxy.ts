import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { endProxy as operation } from '@linli/contract/proxies';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { endBinding, listProxyRecords } from './bindings.queries';
import { tellParties } from './tell-parties';

/** For a resident who asks at the desk, or when something is not right; both sides are told. */
export async function endProxy(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { personId } = personActor(context);
  const [record] = await listProxyRecords(tx, { id: params.proxyId });
  if (!record) throw refuse('request/not_found');
  const end = { by: personId, reason: body.reason };
  if ((await endBinding(tx, record.id, end, now)) === 0) throw refuse('proxies/not_waiting');
  await tellParties(context, record.id, 'ended');
  return { done: true };
}
