import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { listReviews as operation } from '@linli/contract/reviews';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listReviewRows } from './reviews.queries';

/** The cursor is the last item's id, so that new ones never shift a page. */
export async function listReviews(
  { tx }: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { state, cursor, limit } = query;
  if (cursor !== undefined && !UUID.test(cursor)) throw refuse('request/invalid');
  const rows = await listReviewRows(tx, { state, afterId: cursor ?? null, limit: limit + 1 });
  const reviews = rows.slice(0, limit);
  return { reviews, nextCursor: rows.length > limit ? (reviews.at(-1)?.id ?? null) : null };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
