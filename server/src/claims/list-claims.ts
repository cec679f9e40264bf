import type { listClaims as operation } from '@linli/contract/claim-reviews';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { ClaimState } from '@linli/core/claims/claim-state';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { countWaiting, listOver, listWaiting } from './claim-lists.queries';
import { describeReviewed } from './describe-reviewed';
import { listPhotos } from './photos.queries';
import { todayOf } from './today-of';

/** The cursor is the last claim's id, so that new ones never shift a page. */
export async function listClaims(
  context: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const { shelf, cursor, limit } = query;
  if (cursor !== undefined && !UUID.test(cursor)) throw refuse('request/invalid');
  const today = await todayOf(context);
  const filter = {
    states: shelves[shelf],
    dueBefore: shelf === 'overdue' ? today : null,
    claimIds: null,
    afterId: cursor ?? null,
    limit: limit + 1,
  };
  const rows = await (shelf === 'over' ? listOver(tx, filter) : listWaiting(tx, filter));
  const claims = rows.slice(0, limit);
  const photos = await listPhotos(
    tx,
    claims.map(({ id }) => id),
  );
  return {
    claims: claims.map((claim) => ({
      ...describeReviewed(claim, photos, today),
      duplicate: claim.likeClaimId !== null,
    })),
    counts: await countWaiting(tx, today),
    nextCursor: rows.length > limit ? (claims.at(-1)?.id ?? null) : null,
  };
}

const shelves: Readonly<Record<InputOf<typeof operation>['query']['shelf'], ClaimState[]>> = {
  waiting: ['sent', 'looking'],
  second_look: ['second_look'],
  asked: ['asked'],
  overdue: ['sent', 'looking', 'second_look'],
  over: ['adopted', 'declined', 'withdrawn'],
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
