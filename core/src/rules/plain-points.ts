import type { EarningRule } from './earning-rule';

/** What a rule brings each time, where that is one figure; null where it depends on the deed. */
export function plainPoints({ points, stopped }: EarningRule): number | null {
  if (stopped) return null;
  let sum = 0;
  for (const part of points.parts) {
    if (part.kind !== 'per_deed') return null;
    sum += part.points;
  }
  return sum;
}
