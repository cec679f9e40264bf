import { allows, type Role } from '@linli/contract/permissions';
import type { Actor } from '../platform/operation-context';
import { assert } from '../platform/refuse';

/** Who records attendance, and in which of their roles, for the books. */
export function recorderOf(actor: Actor): { personId: string; role: Role | null } {
  assert(actor.kind === 'person', 'attendance is recorded by people who signed in');
  const role = actor.roles.find((held) => allows([held], 'attendance.record')) ?? null;
  return { personId: actor.personId, role };
}
