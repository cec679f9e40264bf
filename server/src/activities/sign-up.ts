import type { signUp as operation } from '@linli/contract/activities';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { decideParticipation } from '@linli/core/participation/decide-participation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { readParticipants } from '../safety/read-participants';
import { freezeRoster } from './freeze-roster';
import { type LockedSession, lockSession } from './sessions.queries';
import { insertSignup, takePlace } from './signups.queries';

/**
 * The last place goes to one resident, however many ask at once. A sign-up is evidence: who may
 * not take part gets no place, and where there is a risk its words are agreed to and kept.
 */
export async function signUp(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { sessionId } = input.params;
  const { residentId, proxy } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const session = await lockSession(tx, sessionId);
  if (!session) throw refuse('request/not_found');
  if (session.state !== 'planned' || session.endsAt <= now.toISOString()) {
    throw refuse('activities/session_not_open');
  }
  await refuseParticipant(context, sessionId, residentId);
  const agreedRiskText = agreedRisk(session, input.body.agreedRiskText);
  const terms = { agreedRiskText, proxyId: proxy?.proxyId ?? null };
  await freezeRoster(context, sessionId);
  if (!(await insertSignup(tx, sessionId, residentId, terms, now))) {
    throw refuse('activities/already_signed_up');
  }
  if (!(await takePlace(tx, sessionId))) throw refuse('activities/session_full');
  context.after({ kind: 'signup', residentId, sessionId, state: 'signed_up' });
  return { done: true };
}

async function refuseParticipant(
  { tx, now }: OperationContext,
  sessionId: string,
  residentId: string,
): Promise<void> {
  const question = { sessionId, residentId, at: now.toISOString() };
  const [asked] = await readParticipants(tx, [question], 'signed_up');
  assert(asked, 'a locked session and a signed-in resident are there');
  const refusal = decideParticipation(asked.terms, asked.person);
  if (refusal) throw refuse(refusal.code, { ...refusal.details, residentId });
}

/** The words as they stand now, or nothing where there is no risk. */
function agreedRisk(
  { riskLevel, riskText }: LockedSession,
  agreed: string | undefined,
): string | null {
  if (riskLevel === 'none') return null;
  if (agreed !== riskText) throw refuse('safety/risk_not_agreed');
  return riskText;
}
