import { addDays } from '../calendar/date-arithmetic';

/** A window of the row: a day on which the resident checked in, today, or a day to come. */
export interface CheckInWindow {
  day: string;
  lit: boolean;
  isToday: boolean;
}

const WINDOWS_MAX = 7;

/**
 * The row as windows: as many as a full row has, at most a week, with the days that are in it
 * already, today, and those to come. Days that were missed have no window: nothing is dark.
 * `length` is how long the row is with today, checked in or not.
 */
export function checkInWindows(
  days: readonly string[],
  today: string,
  length: number,
  every: number,
): CheckInWindow[] {
  const count = Math.min(every, WINDOWS_MAX);
  const before = (length - 1) % count;
  const lit = days.filter((day) => day < today).sort();
  const past = before === 0 ? [] : lit.slice(-before);
  const ahead = Array.from({ length: count - before - 1 }, (_, place) => addDays(today, place + 1));
  return [
    ...past.map((day) => ({ day, lit: true, isToday: false })),
    { day: today, lit: days.includes(today), isToday: true },
    ...ahead.map((day) => ({ day, lit: false, isToday: false })),
  ];
}
