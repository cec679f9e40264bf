import type { listRoleGrants as operation } from '@linli/contract/identity';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { listGrants } from './role-grant.queries';

export async function listRoleGrants(
  context: OperationContext,
  _input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  return { grants: await listGrants(context.tx, context.communityId) };
}
