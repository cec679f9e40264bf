import type { cancelSession as operation } from '@linli/contract/activities';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { cancelPlannedSession, lockSession } from './sessions.queries';
import { listSignedUp } from './signups.queries';

/** The session stays in the list as cancelled, and everyone who has a place is told. */
export async function cancelSession(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const { sessionId } = input.params;
  // Locked by a statement of its own: only then is every check-in before it visible.
  if (!(await lockSession(tx, sessionId))) throw refuse('request/not_found');
  const cancelled = await cancelPlannedSession(tx, sessionId, input.body.reason);
  if (!cancelled) throw refuse('activities/session_not_open');
  for (const { residentId } of await listSignedUp(tx, sessionId)) {
    context.after({ kind: 'signup', residentId, sessionId, state: 'session_cancelled' });
  }
  return { done: true };
}
