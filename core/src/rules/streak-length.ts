import { addDays, addMonths } from '../calendar/date-arithmetic';
import { periodStart } from '../calendar/period-start';
import type { StreakBonus } from './earning-rule';

/**
 * How long a row is that includes a day: the days, weeks or months with a deed and without a gap.
 * `days` are all days with the deed, in any order; for `began` see below.
 */
export function streakLength(
  terms: StreakBonus,
  days: readonly string[],
  day: string,
  began?: string,
): number {
  const sofar = days.filter((each) => each <= day);
  return streakLengths(terms, [...sofar, day], began).get(periodStart(day, terms.of)) ?? 0;
}

/**
 * The length of the row at each day, week or month with a deed. The first missed ones of each month
 * or quarter are forgiven by themselves: they do not count, and do not break the row. Which ones
 * are forgiven hangs on nothing but which were missed since `began`, the first deed ever, undone
 * or not: so a deed that is undone later can only shorten rows, never mend one.
 */
export function streakLengths(
  { of, freezes }: StreakBonus,
  days: readonly string[],
  began?: string,
): Map<string, number> {
  const done = new Set(days.map((day) => periodStart(day, of)));
  const [first, ...others] = [...done].sort();
  const lengths = new Map<string, number>();
  if (first === undefined) return lengths;
  const last = others.at(-1) ?? first;
  const forgiven = new Map<string, number>();
  let length = 0;
  const start = began === undefined ? first : periodStart(began, of);
  for (let unit = start; unit <= last; unit = following(unit, of)) {
    if (done.has(unit)) {
      length += 1;
      lengths.set(unit, length);
      continue;
    }
    const period = periodStart(unit, freezes.per);
    const before = forgiven.get(period) ?? 0;
    if (before < freezes.max) forgiven.set(period, before + 1);
    else length = 0;
  }
  return lengths;
}

function following(unit: string, of: StreakBonus['of']): string {
  if (of === 'month') return addMonths(unit, 1);
  return addDays(unit, of === 'week' ? 7 : 1);
}
