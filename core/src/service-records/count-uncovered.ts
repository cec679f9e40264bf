/** A stretch of time as ISO instants. */
export interface Span {
  readonly beganAt: string;
  readonly endedAt: string;
}

/**
 * Whole minutes of a span that no other one covers: nobody serves at two places at once, so what
 * two sessions share is counted once.
 */
export function countUncovered(span: Span, others: readonly Span[]): number {
  const end = Date.parse(span.endedAt);
  const inOrder = others
    .map(({ beganAt, endedAt }) => ({ from: Date.parse(beganAt), until: Date.parse(endedAt) }))
    .sort((left, right) => left.from - right.from);
  let reached = Date.parse(span.beganAt);
  let uncoveredMs = 0;
  for (const { from, until } of inOrder) {
    if (from > reached) uncoveredMs += Math.max(0, Math.min(from, end) - reached);
    reached = Math.max(reached, until);
  }
  uncoveredMs += Math.max(0, end - reached);
  return Math.floor(uncoveredMs / 60_000);
}
