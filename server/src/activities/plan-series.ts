import { calendarDay, startOfDay } from '@linli/core/calendar/calendar-day';
import { addDays, dayOfWeek } from '@linli/core/calendar/date-arithmetic';
import { refuse } from '../platform/refuse';
import { sessionTimes } from './session-times';

const SESSIONS_MAX = 60;

export interface Series {
  readonly firstStartsAt: string;
  readonly durationMinutes: number;
  readonly repeat?: { readonly weekdays: readonly number[]; readonly until: string } | undefined;
}

/**
 * When the sessions of a plan take place: the first, and every later day of the community's
 * calendar that falls on one of the weekdays, at the same time on its clock.
 */
export function planSeries(
  series: Series,
  timeZone: string,
): { startsAt: string; endsAt: string }[] {
  const firstMs = Date.parse(series.firstStartsAt);
  const firstDay = calendarDay(series.firstStartsAt, timeZone);
  const starts = [firstMs];
  if (series.repeat) {
    const { weekdays, until } = series.repeat;
    if (until < firstDay) throw refuse('activities/time_invalid');
    const timeOfDayMs = firstMs - Date.parse(startOfDay(firstDay, timeZone));
    for (let day = addDays(firstDay, 1); day <= until; day = addDays(day, 1)) {
      if (!weekdays.includes(dayOfWeek(day))) continue;
      if (starts.length === SESSIONS_MAX) throw refuse('activities/too_many_sessions');
      starts.push(Date.parse(startOfDay(day, timeZone)) + timeOfDayMs);
    }
  }
  return starts.map((startMs) => sessionTimes(startMs, series.durationMinutes));
}
