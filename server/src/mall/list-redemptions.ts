import type { listRedemptions as operation } from '@linli/contract/mall';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { listCommunityRedemptions } from './redemptions.queries';

/** The cursor is the last redemption's id, so that new ones on top never shift a page. */
export async function listRedemptions(
  context: OperationContext,
  input: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { state, rewardId, cursor, limit } = input.query;
  if (cursor !== undefined && !UUID.test(cursor)) throw refuse('request/invalid');
  const rows = await listCommunityRedemptions(context.tx, {
    state: state ?? null,
    rewardId: rewardId ?? null,
    afterId: cursor ?? null,
    limit: limit + 1,
  });
  const redemptions = rows.slice(0, limit);
  const nextCursor = rows.length > limit ? (redemptions.at(-1)?.id ?? null) : null;
  return { redemptions, nextCursor };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
