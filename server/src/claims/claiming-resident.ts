import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';

/**
 * Whose claims these are and who is at the phone: a guardian's phone may be switched to their
 * child, and a proxy writes in the name of whoever agreed to it.
 */
export function claimingResident(context: OperationContext): {
  residentId: string;
  personId: string;
  byProxy: boolean;
} {
  const { residentId, personId, proxy } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  return { residentId, personId, byProxy: proxy !== undefined };
}
