import { evaluateStars } from '@linli/core/rules/evaluate-stars';
import type { StarScheme } from '@linli/core/rules/standing-terms';
import type { MissingMetric } from '@linli/core/rules/star-words';
import type { Standing } from './read-standings';

export interface NextStar {
  readonly star: number;
  readonly missing: readonly MissingMetric[];
}

/** The star above the held one, and what it still asks; by the reckoning nearest to it. */
export function nextStar(
  scheme: StarScheme,
  { standing, facts }: Pick<Standing, 'standing' | 'facts'>,
): NextStar | null {
  // As if it were held for good and never rose by itself: then the next one is the one above.
  const asHeld: StarScheme = { ...scheme, granting: 'application', canBeLost: false };
  const { today, reckonings } = facts;
  const [running, ...finished] = reckonings.map((figures) => {
    const heldStar = standing.held;
    return evaluateStars(asHeld, { today, figures: { ...figures }, heldStar }).next;
  });
  const isMet = finished.some((next) => next?.missing.length === 0);
  return running && isMet ? { ...running, missing: [] } : (running ?? null);
}
