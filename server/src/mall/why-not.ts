import type { RewardCannot } from '@linli/contract/mall';
import type { RedemptionRefusalCode } from '@linli/core/rules/decide-redemption';
import { type BuyerTerms, decideOrder } from './buyer-terms';
import type { RewardRow } from './rewards.queries';

/** The first reason why a reward cannot be had, in the order of refusing; null when it can. */
export function whyNot(row: RewardRow, terms: BuyerTerms | undefined): RewardCannot | null {
  if (row.stock === 0) return 'out_of_stock';
  if (row.perPersonLimit !== null && row.taken >= row.perPersonLimit) return 'limit_reached';
  if (!terms) return null;
  const decision = decideOrder(terms, row);
  if (decision.outcome === 'not_in_rules') return 'not_in_rules';
  if (decision.outcome === 'refuse') return inRules[decision.code];
  return terms.balance < decision.points ? 'not_enough' : null;
}

const inRules: Record<RedemptionRefusalCode, RewardCannot> = {
  'redemption/suspended': 'suspended',
  'redemption/window_closed': 'closed',
  'redemption/once_per_window': 'once_per_window',
  'redemption/below_threshold': 'below_threshold',
  'redemption/limit_reached': 'terms_limit_reached',
  'redemption/not_enough': 'not_enough',
};
