import type { OutputOf } from '@linli/contract/operation';
import type { listMyQuestions as operation } from '@linli/contract/reviews';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findQuestions } from './find-questions';

export async function listMyQuestions(
  context: OperationContext,
): Promise<OutputOf<typeof operation>> {
  const { residentId } = personActor(context);
  if (residentId === null) throw refuse('access/not_allowed');
  const asked = await findQuestions(context, residentId);
  const questions = asked.map(({ transferId, title, points, occurredOn }) => {
    return { transferId, title, points, occurredOn };
  });
  return { questions };
}
