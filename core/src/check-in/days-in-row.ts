import { periodStart } from '../calendar/period-start';
import type { StreakBonus } from '../rules/earning-rule';
import { streakLengths } from '../rules/streak-length';

export interface DayInRow {
  /** How long the row is with this day. */
  length: number;
  /** What the rules are told: the length on the first day of a week or month, 0 on the others. */
  streakDays: number;
}

/**
 * Each day with a check-in and the row it stands in. A row of weeks grows once a week: on the other
 * days of that week it must not be full a second time.
 */
export function daysInRow(
  terms: StreakBonus,
  days: readonly string[],
  began?: string,
): Map<string, DayInRow> {
  const lengths = streakLengths(terms, days, began);
  const rows = new Map<string, DayInRow>();
  let unitBefore: string | undefined;
  for (const day of [...new Set(days)].sort()) {
    const unit = periodStart(day, terms.of);
    const length = lengths.get(unit) ?? 1;
    rows.set(day, { length, streakDays: unit === unitBefore ? 0 : length });
    unitBefore = unit;
  }
  return rows;
}

/** Whether a full row brings its bonus on this day. */
export function isFull({ every }: StreakBonus, { streakDays }: DayInRow): boolean {
  return streakDays > 0 && streakDays % every === 0;
}
