import type { Actor } from '../platform/operation-context';

/** The resident who asks, if any. */
export function askingResident(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.residentId : null;
}
