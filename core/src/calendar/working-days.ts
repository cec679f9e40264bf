import chineseDays from 'chinese-days';
import { addDays } from './date-arithmetic';

/**
 * The n-th working day after a date, by the national calendar with its make-up days. The date
 * itself is not counted. The only file that loads the holiday table: phones leave it out.
 */
export function addWorkingDays(date: string, days: number): string {
  if (!Number.isSafeInteger(days) || days < 0) throw new RangeError(`not a day count: ${days}`);
  let current = date;
  for (let left = days; left > 0; left -= 1) {
    do current = addDays(current, 1);
    while (!isWorkingDay(current));
  }
  return current;
}

/** Years the state has not announced yet follow plain weekends. */
export function isWorkingDay(date: string): boolean {
  return chineseDays.isWorkday(date);
}

/** A day off by the state's calendar, with the days moved next to it; not a plain weekend. */
export function isPublicHoliday(date: string): boolean {
  const { work, name } = chineseDays.getDayDetail(date);
  return !work && name.includes(',');
}
