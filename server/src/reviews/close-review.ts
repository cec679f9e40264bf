import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { closeReview as operation } from '@linli/contract/reviews';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { findOpenReview } from './find-open-review';
import { closeReviewRow, insertNote } from './reviews.queries';

/** What came of it, in words. Closing changes no points: who has to correct them does so apart. */
export async function closeReview(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const actor = personActor(context);
  await findOpenReview(tx, params.reviewId, actor);
  const { reviewId } = params;
  const { personId } = actor;
  await insertNote(tx, { id: ids.next(), reviewId, personId, words: body.words }, now);
  const closed = await closeReviewRow(tx, reviewId, { outcome: body.outcome, personId }, now);
  assert(closed === 1, 'the item is held by this transaction');
  return { done: true };
}
