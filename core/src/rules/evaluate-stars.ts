import { addMonths } from '../calendar/date-arithmetic';
import type { Period } from '../calendar/period-start';
import type { StarMetric, StarScheme } from './standing-terms';

export interface StarFacts {
  today: string;
  /** By `metricKey`; an absent figure counts as nothing. */
  figures: Record<string, number>;
  /** 0 for none. */
  heldStar: number;
  heldSince?: string;
  /** Asked for it, where stars are granted by application. */
  hasApplied?: boolean;
}

export interface StarEvaluation {
  /** The star held from now on; above `heldStar` only after the scheme's days of notice. */
  star: number;
  /** The highest star whose figures are all met. */
  reached: number;
  /** What the next star still asks for; none at the top. */
  next: { star: number; missing: { metric: StarMetric; have: number }[] } | null;
  /** The last day of the star, where it does not hold for good. */
  validUntil: string | null;
}

/** All metrics of a star hold together, or the star is not reached. */
export function evaluateStars(scheme: StarScheme, facts: StarFacts): StarEvaluation {
  const reached = scheme.stars.reduce(
    (highest, { star, metrics }) => (missing(metrics, facts).length === 0 ? star : highest),
    0,
  );
  const star = starOf(scheme, facts, reached);
  const above = scheme.stars.find((each) => each.star === star + 1);
  const since =
    star === facts.heldStar && !isStarOver(scheme, facts) ? facts.heldSince : facts.today;
  return {
    star,
    reached,
    next: above ? { star: above.star, missing: missing(above.metrics, facts) } : null,
    validUntil:
      star === 0 || scheme.validMonths === undefined || since === undefined
        ? null
        : addMonths(since, scheme.validMonths),
  };
}

/** Its last day is past, where a star does not hold for good. */
export function isStarOver(
  { validMonths }: StarScheme,
  { heldSince, today }: Pick<StarFacts, 'heldSince' | 'today'>,
): boolean {
  if (validMonths === undefined || heldSince === undefined) return false;
  return today > addMonths(heldSince, validMonths);
}

export function metricKey({ kind, period }: { kind: StarMetric['kind']; period: Period }): string {
  return `${kind}/${period}`;
}

function starOf(scheme: StarScheme, facts: StarFacts, reached: number): number {
  const { heldStar } = facts;
  const isAsked = scheme.granting === 'automatic' || facts.hasApplied === true;
  const upTo = scheme.stepByStep ? Math.min(reached, heldStar + 1) : reached;
  if (isStarOver(scheme, facts)) return isAsked ? upTo : 0;
  if (reached < heldStar) return scheme.canBeLost ? reached : heldStar;
  return isAsked ? upTo : heldStar;
}

function missing(metrics: StarMetric[], { figures }: StarFacts) {
  return metrics
    .map((metric) => ({ metric, have: figures[metricKey(metric)] ?? 0 }))
    .filter(({ metric, have }) => have < metric.min);
}
