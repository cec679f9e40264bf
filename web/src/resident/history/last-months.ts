import { wallOf } from '../../ui/wall-time';

export interface Month {
  year: number;
  month: number;
  from: string;
  to: string;
}

/** This month and those before it, with their first and last days. */
export function lastMonths(at: Date, count: number): Month[] {
  const { year, month } = wallOf(at);
  return Array.from({ length: count }, (_, back) => {
    const first = new Date(Date.UTC(year, month - 1 - back, 1));
    const last = new Date(Date.UTC(year, month - back, 0));
    return {
      year: first.getUTCFullYear(),
      month: first.getUTCMonth() + 1,
      from: first.toISOString().slice(0, 10),
      to: last.toISOString().slice(0, 10),
    };
  });
}
