import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { noteReview as operation } from '@linli/contract/reviews';
import { type OperationContext, personActor } from '../platform/operation-context';
import { findOpenReview } from './find-open-review';
import { insertNote } from './reviews.queries';

export async function noteReview(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const actor = personActor(context);
  await findOpenReview(tx, params.reviewId, actor);
  const { reviewId } = params;
  const { personId } = actor;
  await insertNote(tx, { id: ids.next(), reviewId, personId, words: body.words }, now);
  return { done: true };
}
