import { addDays } from '../calendar/date-arithmetic';
import { evaluateStars, isStarOver } from './evaluate-stars';
import type { StarScheme } from './standing-terms';

/** What can happen to a resident's star; a star touches no points. */
export const starKinds = ['proposed', 'granted', 'refused', 'lapsed', 'lost', 'ended'] as const;

export type StarKind = (typeof starKinds)[number];

/** Where a resident stands in a scheme after the newest step. */
export interface StarStanding {
  readonly newest: StarKind | null;
  /** 0 for none. */
  readonly held: number;
  readonly heldSince: string | null;
  /** What the newest step spoke of, and the last day on which others may object to it. */
  readonly star: number;
  readonly noticeUntil: string | null;
}

export interface StarStep {
  readonly kind: StarKind;
  readonly star: number;
  readonly held: number;
  readonly heldSince: string | null;
  readonly noticeUntil: string | null;
}

export interface StarStepFacts {
  readonly today: string;
  /** As of today, and as of the last finished period: see `starDays`. */
  readonly reckonings: readonly Readonly<Record<string, number>>[];
  readonly hasApplied: boolean;
  readonly hasOpenObjection: boolean;
}

/**
 * The one thing that happens next, or nothing. While a star is in its notice nothing else happens.
 * After an objection that was upheld only the resident's own asking begins a new notice.
 */
export function nextStarStep(
  scheme: StarScheme,
  standing: StarStanding,
  facts: StarStepFacts,
): StarStep | null {
  if (standing.newest === 'proposed') return endNotice(scheme, standing, facts);
  return keepOrLose(scheme, standing, facts) ?? rise(scheme, standing, facts);
}

function endNotice(
  scheme: StarScheme,
  { star, held, heldSince, noticeUntil }: StarStanding,
  facts: StarStepFacts,
): StarStep | null {
  const { today, hasOpenObjection } = facts;
  if (hasOpenObjection || (noticeUntil !== null && today <= noticeUntil)) return null;
  return reachedStar(scheme, facts) >= star
    ? granted(star, today)
    : { kind: 'lapsed', star, held, heldSince, noticeUntil: null };
}

/** A star that is over and still met is renewed without a new notice. */
function keepOrLose(
  scheme: StarScheme,
  { held, heldSince }: StarStanding,
  facts: StarStepFacts,
): StarStep | null {
  if (held === 0 || heldSince === null) return null;
  const { today } = facts;
  const star = bestStar(scheme, facts, { heldStar: held, heldSince, hasApplied: false });
  const isOver = isStarOver(scheme, { heldSince, today });
  if (star >= held) return isOver ? granted(held, today) : null;
  const kind = isOver ? 'ended' : 'lost';
  return { kind, star: held, held: star, heldSince: star > 0 ? today : null, noticeUntil: null };
}

function rise(
  scheme: StarScheme,
  { newest, held, heldSince }: StarStanding,
  facts: StarStepFacts,
): StarStep | null {
  const { today, hasApplied } = facts;
  if (newest === 'refused' && !hasApplied) return null;
  const star = bestStar(scheme, facts, {
    heldStar: held,
    ...(heldSince === null ? {} : { heldSince }),
    hasApplied,
  });
  if (star <= held) return null;
  if (scheme.noticeDays === 0) return granted(star, today);
  const noticeUntil = addDays(today, scheme.noticeDays);
  return { kind: 'proposed', star, held, heldSince, noticeUntil };
}

function granted(star: number, today: string): StarStep {
  return { kind: 'granted', star, held: star, heldSince: today, noticeUntil: null };
}

interface Holding {
  readonly heldStar: number;
  readonly heldSince?: string;
  readonly hasApplied: boolean;
}

function bestStar(
  scheme: StarScheme,
  { today, reckonings }: StarStepFacts,
  holding: Holding,
): number {
  const stars = reckonings.map(
    (figures) => evaluateStars(scheme, { today, figures: { ...figures }, ...holding }).star,
  );
  return Math.max(0, ...stars);
}

function reachedStar(scheme: StarScheme, { today, reckonings }: StarStepFacts): number {
  const reached = reckonings.map(
    (figures) => evaluateStars(scheme, { today, figures: { ...figures }, heldStar: 0 }).reached,
  );
  return Math.max(0, ...reached);
}
