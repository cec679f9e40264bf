import { lockAccounts } from '../ledger/lock-accounts';
import { postTransfers } from '../ledger/post-transfers';
import type { Transaction } from '../platform/database';
import type { Ids } from '../platform/ids';
import { assert } from '../platform/refuse';
import { type ClosedRedemption, setRefunds } from './redemptions.queries';
import { lockRewards, returnStock, returnUses } from './rewards.queries';
import { returnTermUses } from './terms.queries';

export interface RefundContext {
  readonly tx: Transaction;
  readonly ids: Ids;
  readonly now: Date;
  /** The day of `now` by the community's calendar. */
  readonly today: string;
  /** Why the points come back, and who gave them back. */
  readonly words: { readonly zh: string; readonly en: string };
  readonly actorPersonId: string | null;
  readonly actorRole: string | null;
}

/**
 * Undoes what a reservation took: the piece to the shelf, the use to its period, the points to the
 * lots they came from. The redemptions were closed by this transaction, so it happens once; the
 * ledger reverses a transfer once as well. Locks go reward, use, account, limit: as in reserving.
 */
export async function refundRedemptions(
  context: RefundContext,
  closed: readonly ClosedRedemption[],
): Promise<Map<string, number>> {
  const { tx, ids, now, words } = context;
  const rewardIds = [...new Set(closed.map((redemption) => redemption.rewardId))];
  await lockRewards(tx, rewardIds);
  await returnStock(tx, closed);
  await returnUses(tx, closed);
  await lockAccounts(
    tx,
    closed.map((redemption) => redemption.accountId),
  );
  await returnTermUses(
    tx,
    closed.flatMap((redemption) => redemption.uses ?? []),
  );
  const posts = closed.map((redemption) => ({
    transferId: ids.next(),
    kind: 'refund' as const,
    requestKey: `refund:${redemption.id}`,
    accountId: redemption.accountId,
    holder: redemption.holder,
    residentId: redemption.residentId,
    actorPersonId: context.actorPersonId,
    actorRole: context.actorRole,
    rulebookVersion: null,
    ruleKey: null,
    title: {
      zh: `${words.zh}：${redemption.rewardTitle}`,
      en: `${words.en}: ${redemption.rewardTitle}`,
    },
    reason: '',
    because: [],
    redemptionId: redemption.id,
    occurredAt: now.toISOString(),
    occurredOn: context.today,
    change: { reverse: redemption.transferId },
  }));
  const outcomes = await postTransfers(tx, posts, now);
  const refunds = closed.map((redemption, index) => {
    const outcome = outcomes[index];
    assert(outcome?.ok, 'a reservation that was closed just now is refunded for the first time');
    return { redemptionId: redemption.id, ...outcome };
  });
  await setRefunds(tx, refunds);
  return new Map(refunds.map((refund) => [refund.redemptionId, refund.balance]));
}
