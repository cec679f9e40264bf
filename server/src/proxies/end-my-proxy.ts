import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { endMyProxy as operation } from '@linli/contract/proxies';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { endBinding, listProxyRecords } from './bindings.queries';
import { tellParties } from './tell-parties';

/** Whoever is bound may end it: the next request of the proxy is refused already. */
export async function endMyProxy(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { personId, residentId } = personActor(context);
  const [record] = await listProxyRecords(tx, { id: params.proxyId });
  if (record?.residentId !== residentId && record?.proxyResidentId !== residentId) {
    throw refuse('request/not_found');
  }
  const reason = record?.residentId === residentId ? 'by_resident' : 'by_proxy';
  if ((await endBinding(tx, params.proxyId, { by: personId, reason }, now)) === 0) {
    throw refuse('proxies/not_waiting');
  }
  await tellParties(context, params.proxyId, 'ended');
  return { done: true };
}
