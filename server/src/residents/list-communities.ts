import type { listCommunities as operation } from '@linli/contract/identity';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { listOpenCommunities } from './places.queries';

export async function listCommunities(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  return { communities: await listOpenCommunities(context.tx) };
}
