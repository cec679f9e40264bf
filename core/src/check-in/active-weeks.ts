import { addDays } from '../calendar/date-arithmetic';
import { periodStart } from '../calendar/period-start';

/** Weeks looked back on, the running one included. */
export const WEEKS_LOOKED_BACK = 12;

/** In how many of the last weeks somebody came at least once: what was missed is not counted. */
export function activeWeeks(days: readonly string[], today: string): number {
  const week = periodStart(today, 'week');
  const first = addDays(week, -7 * (WEEKS_LOOKED_BACK - 1));
  const weeks = days.filter((day) => day >= first && day <= today);
  return new Set(weeks.map((day) => periodStart(day, 'week'))).size;
}
