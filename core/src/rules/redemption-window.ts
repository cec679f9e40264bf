import { addDays, addMonths, dayOfWeek } from '../calendar/date-arithmetic';
import type { RedemptionWindow } from './redemption-terms';

export interface OpenDays {
  from: string;
  until: string;
}

/** The window a day lies in; the first that is open, where several are. */
export function windowOn(windows: RedemptionWindow[], day: string): OpenDays | undefined {
  for (const window of windows) {
    const open = daysOf(window, day);
    if (open && open.from <= day && day <= open.until) return open;
  }
  return undefined;
}

/** When redemption opens next after a day; none within a year is none. */
export function nextOpenDay(windows: RedemptionWindow[], day: string): string | undefined {
  for (let ahead = 1; ahead <= 366; ahead += 1) {
    const candidate = addDays(day, ahead);
    if (windowOn(windows, candidate)) return candidate;
  }
  return undefined;
}

function daysOf(window: RedemptionWindow, day: string): OpenDays | undefined {
  const month = day.slice(0, 7);
  const lastDay = addDays(addMonths(`${month}-01`, 1), -1);
  switch (window.kind) {
    case 'dates':
      return window;
    case 'month_end':
      return { from: addDays(lastDay, 1 - window.lastDays), until: lastDay };
    case 'month_days': {
      const dayOf = (number: number) => `${month}-${String(number).padStart(2, '0')}`;
      const lastOpen = Math.min(window.untilDay, Number(lastDay.slice(8)));
      return { from: dayOf(window.fromDay), until: dayOf(lastOpen) };
    }
    case 'weekdays':
      return window.weekdays.includes(dayOfWeek(day)) ? { from: day, until: day } : undefined;
  }
}
