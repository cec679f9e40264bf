import type { Period } from '../calendar/period-start';
import type { HonourLevel } from './standing-terms';

/** The level someone stands on: the last of the list whose points they have earned. */
export function findLevel(
  levels: HonourLevel[],
  earned: Partial<Record<Period, number>>,
): HonourLevel | undefined {
  return levels.filter(({ earnedMin, period }) => (earned[period] ?? 0) >= earnedMin).at(-1);
}
