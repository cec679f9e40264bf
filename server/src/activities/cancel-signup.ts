import type { cancelSignup as operation } from '@linli/contract/activities';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { freezeRoster } from './freeze-roster';
import { lockSession } from './sessions.queries';
import { cancelSignupRow, givePlaceBack } from './signups.queries';

/** The place is free for someone else at once; the roster of a running session stays as it was. */
export async function cancelSignup(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { sessionId } = input.params;
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const session = await lockSession(tx, sessionId);
  if (!session) throw refuse('request/not_found');
  if (session.state !== 'planned' || session.endsAt <= now.toISOString()) {
    throw refuse('activities/session_not_open');
  }
  await freezeRoster(context, sessionId);
  if (!(await cancelSignupRow(tx, sessionId, residentId, now))) {
    throw refuse('activities/not_signed_up');
  }
  await givePlaceBack(tx, sessionId);
  context.after({ kind: 'signup', residentId, sessionId, state: 'cancelled' });
  return { done: true };
}
