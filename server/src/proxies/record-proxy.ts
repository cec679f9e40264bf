import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { recordProxy as operation } from '@linli/contract/proxies';
import type { OperationContext } from '../platform/operation-context';
import { bindResidents } from './bind-residents';
import { tellParties } from './tell-parties';

/** The resident said so at the desk. It waits for a second one of the staff, and for the proxy. */
export async function recordProxy(
  context: OperationContext,
  { body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { requestId: _, ...wanted } = body;
  const proxyId = await bindResidents(context, { ...wanted, askedBy: 'staff' });
  await tellParties(context, proxyId, 'asked');
  return { proxyId };
}
