import { addDays } from './date-arithmetic';

/** The day the clock on the community's wall shows at an instant. */
export function calendarDay(instantIso: string, timeZone: string): string {
  return dayAt(parseInstant(instantIso), timeZone);
}

/** The first instant of a day there; days that begin late because of summer time are met too. */
export function startOfDay(date: string, timeZone: string): string {
  let before = Date.parse(`${addDays(date, -1)}T00:00:00Z`) - 12 * HOUR_MS;
  let atOrAfter = Date.parse(`${addDays(date, 1)}T00:00:00Z`) + 12 * HOUR_MS;
  while (atOrAfter - before > 1) {
    const middle = Math.floor((before + atOrAfter) / 2);
    if (dayAt(middle, timeZone) < date) before = middle;
    else atOrAfter = middle;
  }
  return new Date(atOrAfter).toISOString();
}

const HOUR_MS = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function dayAt(ms: number, timeZone: string): string {
  let year = '';
  let month = '';
  let day = '';
  for (const part of formatFor(timeZone).formatToParts(ms)) {
    if (part.type === 'year') year = part.value;
    else if (part.type === 'month') month = part.value;
    else if (part.type === 'day') day = part.value;
  }
  return `${year.padStart(4, '0')}-${month}-${day}`;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

function parseInstant(instantIso: string): number {
  const ms = Date.parse(instantIso);
  if (Number.isNaN(ms)) throw new RangeError(`not an instant: ${instantIso}`);
  return ms;
}
