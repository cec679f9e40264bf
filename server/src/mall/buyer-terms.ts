import type { LimitScope } from '@linli/core/rules/award-decision';
import {
  decideRedemption,
  findRewardTerms,
  type OrderedReward,
  type RedemptionDecision,
  redemptionCounters,
} from '@linli/core/rules/decide-redemption';
import { findStanding } from '../deductions/find-standing';
import { findSpendable } from '../ledger/find-spendable';
import { WHOLE_COMMUNITY } from '../ledger/post-transfers';
import type { Transaction } from '../platform/database';
import type { EarningAccount } from './earning-account';
import type { ShelfReward } from './rewards.queries';
import { listTermUses, type TermUse } from './terms.queries';

/** What the rulebook looks at when someone orders: what they have, and what they had already. */
export interface BuyerTerms {
  readonly buyer: EarningAccount;
  readonly today: string;
  /** Without what is owed by a rule: that is settled first, so it may lie below zero. */
  readonly balance: number;
  /** The last day without redemption, by a published rule. */
  readonly suspendedUntil: string | null;
  /** By counter and first day of its period. */
  readonly used: ReadonlyMap<string, number>;
}

export type OrderDecision =
  | { outcome: 'redeem'; points: number; uses: TermUse[] }
  | Extract<RedemptionDecision, { outcome: 'refuse' }>
  | { outcome: 'not_in_rules' };

export async function loadBuyerTerms(
  tx: Transaction,
  buyer: EarningAccount,
  today: string,
): Promise<BuyerTerms> {
  const owners = [buyer.residentId, buyer.householdId ?? buyer.residentId, WHOLE_COMMUNITY];
  const uses = await listTermUses(tx, owners);
  const { owed, suspendedUntil } = await findStanding(tx, buyer.accountId, today);
  return {
    buyer,
    today,
    balance: (await findSpendable(tx, buyer.accountId, today)) - owed,
    suspendedUntil,
    used: new Map(uses.map((use) => [`${use.limitKey}@${use.periodStart}`, use.used])),
  };
}

/** Whether the rulebook lets the buyer have this, and for how much; stock is the shelf's. */
export function decideOrder(terms: BuyerTerms, reward: ShelfReward): OrderDecision {
  const { buyer, today, balance, used, suspendedUntil } = terms;
  const { rulebook } = buyer;
  const ordered = orderedReward(buyer, reward);
  if (!ordered) return { outcome: 'not_in_rules' };
  if (!rulebook) return { outcome: 'redeem', points: ordered.points, uses: [] };
  const counters = redemptionCounters(rulebook, ordered, today);
  const usage = Object.fromEntries(
    counters.map(({ key, periodStart }) => [key, used.get(`${key}@${periodStart}`) ?? 0]),
  );
  const decision = decideRedemption(rulebook, {
    reward: ordered,
    on: today,
    balance,
    usage,
    ...(suspendedUntil === null ? {} : { suspendedUntil }),
  });
  if (decision.outcome === 'refuse') return decision;
  const uses = decision.limits.map(({ scope, ...use }) => ({
    ...use,
    ownerId: counterOwner(buyer, scope),
  }));
  return { outcome: 'redeem', points: decision.points, uses };
}

/** What it costs by the rulebook in force; the shelf's own price where the rulebook leaves it. */
export function priceOf(
  { rulebook }: Pick<EarningAccount, 'rulebook'>,
  { termsKey, pricePoints }: Pick<ShelfReward, 'termsKey' | 'pricePoints'>,
): number {
  if (termsKey === null || !rulebook) return pricePoints;
  return findRewardTerms(rulebook, termsKey)?.points ?? pricePoints;
}

function orderedReward(
  { rulebook }: EarningAccount,
  { id, title, termsKey, pricePoints }: ShelfReward,
): OrderedReward | undefined {
  if (termsKey === null) {
    return { key: id, name: { zh: title, en: title }, points: pricePoints, limits: [] };
  }
  return rulebook && findRewardTerms(rulebook, termsKey);
}

function counterOwner({ residentId, householdId }: EarningAccount, scope: LimitScope): string {
  if (scope === 'community') return WHOLE_COMMUNITY;
  return scope === 'household' ? (householdId ?? residentId) : residentId;
}
