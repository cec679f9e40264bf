import type { signUp as operation } from '@linli/contract/activities';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findSession } from './sessions.queries';
import { insertSignup, takePlace } from './signups.queries';

/** The last place goes to one resident, however many ask at once. */
export async function signUp(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { sessionId } = input.params;
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const session = await findSession(tx, sessionId);
  if (!session) throw refuse('request/not_found');
  if (session.state !== 'planned' || session.endsAt <= now.toISOString()) {
    throw refuse('activities/session_not_open');
  }
  if (!(await insertSignup(tx, sessionId, residentId, now))) {
    throw refuse('activities/already_signed_up');
  }
  if (!(await takePlace(tx, sessionId))) {
    const meanwhile = await findSession(tx, sessionId);
    const isOpen = meanwhile?.state === 'planned';
    throw refuse(isOpen ? 'activities/session_full' : 'activities/session_not_open');
  }
  context.after({ kind: 'signup', residentId, sessionId, state: 'signed_up' });
  return { done: true };
}
