import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { answerQuestion as operation } from '@linli/contract/reviews';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findQuestions } from './find-questions';
import { insertAnswer } from './questions.queries';
import { insertReviews } from './reviews.queries';

/**
 * A yes is kept, a no is looked at by an auditor; the points stay either way until somebody has
 * looked. Only who was asked can answer, and once.
 */
export async function answerQuestion(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const asked = await findQuestions(context, residentId);
  const award = asked.find(({ transferId }) => transferId === params.transferId);
  if (!award) throw refuse('request/not_found');
  const { transferId, actorPersonId, sessionId, points } = award;
  const answer = { transferId, residentId, tookPart: body.tookPart };
  if (!(await insertAnswer(tx, answer, now))) throw refuse('request/not_found');
  if (!body.tookPart) {
    const item = {
      id: ids.next(),
      kind: 'denied' as const,
      key: `denied:${transferId}`,
      personId: actorPersonId,
      sessionId,
      residentId,
      transferId,
      details: { points },
    };
    await insertReviews(tx, [item], now);
  }
  return { done: true };
}
