import { findRewardTerms } from '@linli/core/rules/decide-redemption';
import { findRulebookInForce } from '../governance/find-rulebook-in-force';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';

/** A reward that follows the rulebook stands in it, and its price is written nowhere else. */
export async function checkTerms(
  { tx, now }: Pick<OperationContext, 'tx' | 'now'>,
  termsKey: string | null,
  pricePoints: number | undefined,
): Promise<void> {
  if (termsKey === null) return;
  const rulebook = await findRulebookInForce(tx, now.toISOString());
  const terms = rulebook && findRewardTerms(rulebook.document, termsKey);
  if (!terms) throw refuse('mall/not_in_rules');
  if (pricePoints !== undefined && pricePoints !== terms.points) {
    throw refuse('mall/price_by_rules', { points: terms.points });
  }
}
