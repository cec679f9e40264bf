import { lockAccounts } from '../ledger/lock-accounts';
import type { Transaction } from '../platform/database';
import { type Refusal, refuse } from '../platform/refuse';
import { decideOrder, loadBuyerTerms, type OrderDecision } from './buyer-terms';
import type { EarningAccount } from './earning-account';
import type { ShelfReward } from './rewards.queries';
import { type TermUse, takeTermUse } from './terms.queries';

/**
 * Holds an order to the rulebook in force and counts it. The account is locked before it is looked
 * at: of two orders at once each sees what the other left, so that no base is spent twice over.
 */
export async function obeyTerms(
  tx: Transaction,
  buyer: EarningAccount,
  reward: ShelfReward,
  today: string,
): Promise<{ points: number; uses: TermUse[] }> {
  await lockAccounts(tx, [buyer.accountId]);
  const decision = decideOrder(await loadBuyerTerms(tx, buyer, today), reward);
  if (decision.outcome !== 'redeem') throw refusalOf(decision);
  for (const use of inKeyOrder(decision.uses)) {
    if (!(await takeTermUse(tx, use))) throw refuse('mall/terms_limit_reached', { max: use.max });
  }
  return { points: decision.points, uses: decision.uses };
}

function refusalOf(decision: Exclude<OrderDecision, { outcome: 'redeem' }>): Refusal {
  if (decision.outcome === 'not_in_rules') return refuse('mall/not_in_rules');
  const values = decision.because[0]?.values ?? {};
  switch (decision.code) {
    case 'redemption/suspended':
      return refuse('mall/suspended', values);
    case 'redemption/window_closed':
      return values.next === undefined
        ? refuse('mall/closed')
        : refuse('mall/closed_until', values);
    case 'redemption/once_per_window':
      return refuse('mall/once_per_window', values);
    case 'redemption/below_threshold':
      return refuse('mall/below_threshold', values);
    case 'redemption/limit_reached':
      return refuse('mall/terms_limit_reached', values);
    case 'redemption/not_enough':
      return values.base === 0
        ? refuse('ledger/not_enough', { short: values.short ?? 0 })
        : refuse('mall/base_kept', values);
  }
}

function inKeyOrder(uses: readonly TermUse[]): TermUse[] {
  const name = ({ ownerId, key, periodStart }: TermUse) => `${ownerId} ${key} ${periodStart}`;
  return uses.toSorted((one, other) => (name(one) < name(other) ? -1 : 1));
}
