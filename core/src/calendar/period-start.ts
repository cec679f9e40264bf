import { addDays, dayOfWeek } from './date-arithmetic';

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'life';

/** The first day of the period a date lies in. Weeks begin on Monday; a life has one period. */
export function periodStart(date: string, period: Period): string {
  switch (period) {
    case 'day':
      return date;
    case 'week':
      return addDays(date, 1 - dayOfWeek(date));
    case 'month':
      return `${date.slice(0, 7)}-01`;
    case 'quarter': {
      const month = Number(date.slice(5, 7));
      const first = month - ((month - 1) % 3);
      return `${date.slice(0, 4)}-${String(first).padStart(2, '0')}-01`;
    }
    case 'year':
      return `${date.slice(0, 4)}-01-01`;
    case 'life':
      return '0001-01-01';
  }
}
