import type { OperationContext } from '../platform/operation-context';
import { insertFrozenRoster, markRosterFrozen } from './rosters.queries';

/**
 * Takes down who is signed up, once, when the session has begun: what an insurer pays on. Sign-ups
 * hold the session as this does, so each of them is on the list or after it.
 */
export async function freezeRoster(
  { tx, now }: Pick<OperationContext, 'tx' | 'now'>,
  sessionId: string,
): Promise<void> {
  if (await markRosterFrozen(tx, sessionId, now)) await insertFrozenRoster(tx, sessionId, now);
}
