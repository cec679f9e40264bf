import { addDays, dayOfWeek } from '@linli/core/calendar/date-arithmetic';

const daysMax = 366;

/** The days of a weekly series, the first included: shown before it is planned, so that nobody is
 * surprised by sixty sessions. The server decides; this only tells. */
export function seriesDays(first: string, weekdays: readonly number[], until: string): string[] {
  const days = [first];
  let day = addDays(first, 1);
  for (let step = 0; step < daysMax && day <= until; step += 1) {
    if (weekdays.includes(dayOfWeek(day))) days.push(day);
    day = addDays(day, 1);
  }
  return days;
}
