import type { Operation } from '@linli/contract/operation';
import {
  allows,
  isPermission,
  isStaffPermission,
  type Permission,
  secondFactorRoles,
} from '@linli/contract/permissions';
import type { Actor, PersonActor } from './operation-context';
import { refuse } from './refuse';

/**
 * Who may call the operation. A person who has nothing to do with the community is told that it
 * is not there, like for any other unknown id.
 */
export function checkAccess(
  operation: Operation,
  actor: Actor,
  secondFactor: 'required' | 'offered',
): void {
  if (operation.access === 'public') return;
  if (operation.access === 'device') {
    if (actor.kind !== 'device') throw refuse('access/not_signed_in');
    return;
  }
  if (actor.kind !== 'person') throw refuse('access/not_signed_in');
  if (operation.access === 'signed_in') return;
  if (actor.roles.length === 0 && actor.residentId === null) throw refuse('request/not_found');
  if (!allows(actor.roles, operation.access)) throw refuse('access/not_allowed');
  if (secondFactor === 'required' && needsSecondFactor(actor, operation.access)) {
    throw refuse('access/second_factor_needed');
  }
}

export function isStaffAct(operation: Operation): boolean {
  const { access } = operation;
  return isPermission(access) && isStaffPermission(access);
}

/** Not when a role without a second factor carries the permission as well. */
function needsSecondFactor(actor: PersonActor, permission: Permission): boolean {
  if (actor.secondFactor || !isStaffPermission(permission)) return false;
  const lighter = actor.roles.filter((role) => !secondFactorRoles.includes(role));
  return !allows(lighter, permission);
}
