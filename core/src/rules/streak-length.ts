import { addDays, addMonths } from '../calendar/date-arithmetic';
import { periodStart } from '../calendar/period-start';
import type { StreakBonus } from './earning-rule';

/**
 * How long a row is that includes a day: the days, weeks or months with a deed and without a gap. A
 * gap is forgiven by itself while the month or quarter it lies in has a freeze left; what is missed
 * does not count, it only does not break the row. `days` are all days with the deed, in any order.
 */
export function streakLength(
  { of, freezes }: StreakBonus,
  days: readonly string[],
  day: string,
): number {
  const last = periodStart(day, of);
  const units = new Set(days.map((each) => periodStart(each, of)).filter((unit) => unit <= last));
  units.add(last);
  const used = new Map<string, number>();
  let length = 0;
  let expected: string | undefined;
  for (const unit of [...units].sort()) {
    if (expected !== undefined && !isForgiven(expected, unit)) length = 0;
    length += 1;
    expected = following(unit, of);
  }
  return length;

  /** Freezes are spent gap by gap as they come; a longer gap than is left breaks the row. */
  function isForgiven(from: string, until: string): boolean {
    for (let missed = from; missed < until; missed = following(missed, of)) {
      const period = periodStart(missed, freezes.per);
      const spent = used.get(period) ?? 0;
      if (spent >= freezes.max) return false;
      used.set(period, spent + 1);
    }
    return true;
  }
}

function following(unit: string, of: StreakBonus['of']): string {
  if (of === 'month') return addMonths(unit, 1);
  return addDays(unit, of === 'week' ? 7 : 1);
}
