import type { CountBy, Rounding } from './points-formula';

/** Whole-number division with the rounding stated; `nearest` takes halves up. */
export function divideRounded(dividend: number, divisor: number, rounding: Rounding): number {
  const down = Math.floor(dividend / divisor);
  const rest = dividend - down * divisor;
  if (rest === 0 || rounding === 'down') return down;
  if (rounding === 'up') return down + 1;
  return rest * 2 >= divisor ? down + 1 : down;
}

/** Points for a measured amount: by full units, or in proportion; never a fraction of a point. */
export function pointsByMeasure(
  measured: number,
  part: { points: number; every: number; countBy: CountBy; rounding: Rounding },
): number {
  if (part.countBy === 'whole_units') {
    return divideRounded(measured, part.every, part.rounding) * part.points;
  }
  return divideRounded(measured * part.points, part.every, part.rounding);
}
