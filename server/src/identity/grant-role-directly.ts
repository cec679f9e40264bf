import type { CommitteeSeat, Role } from '@linli/contract/permissions';
import type { OperationContext } from '../platform/operation-context';
import { insertPersonCommunities } from './persons.queries';
import { insertGrant } from './role-grant.queries';

/**
 * Writes a role without asking who gives it: for the first committee of a community, which nobody
 * in it could appoint. Gives nothing when the person holds the role already.
 */
export async function grantRoleDirectly(
  context: Pick<OperationContext, 'tx' | 'ids' | 'now'>,
  grant: {
    communityId: string;
    personId: string;
    role: Exclude<Role, 'resident'>;
    seat?: CommitteeSeat | undefined;
    counterId?: string | undefined;
    grantedBy?: string | undefined;
  },
): Promise<string | undefined> {
  const id = context.ids.next();
  const written = await insertGrant(context.tx, grant.communityId, {
    id,
    personId: grant.personId,
    role: grant.role,
    seat: grant.seat ?? null,
    counterId: grant.counterId ?? null,
    grantedBy: grant.grantedBy ?? null,
    now: context.now,
  });
  if (written === 0) return undefined;
  await insertPersonCommunities(context.tx, grant.communityId, [grant.personId]);
  return id;
}
