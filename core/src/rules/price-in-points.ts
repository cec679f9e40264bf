import type { RedemptionTerms } from './redemption-terms';
import { divideRounded } from './rounding';

/** What a thing of so many fen costs by the rulebook's rate; at least one point. */
export function priceInPoints(rate: NonNullable<RedemptionTerms['rate']>, fen: number): number {
  return Math.max(1, divideRounded(fen * rate.points, rate.fen, rate.rounding));
}
