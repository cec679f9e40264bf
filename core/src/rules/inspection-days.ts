import { addMonths } from '../calendar/date-arithmetic';
import type { InspectionScheme } from './standing-terms';

/** The fixed days of an inspection between two days, both included. */
export function inspectionDays(scheme: InspectionScheme, from: string, until: string): string[] {
  const days: string[] = [];
  const first = `${from.slice(0, 7)}-01`;
  for (let month = first; month <= until; month = addMonths(month, 1)) {
    if (Number(month.slice(5, 7)) % MONTHS[scheme.every] !== 0) continue;
    // The same day of that month, or its last.
    const day = addMonths(`2000-01-${String(scheme.day).padStart(2, '0')}`, monthsSince(month));
    if (from <= day && day <= until) days.push(day);
  }
  return days;
}

const MONTHS: Record<InspectionScheme['every'], number> = { month: 1, quarter: 3, year: 12 };

function monthsSince(month: string): number {
  return (Number(month.slice(0, 4)) - 2000) * 12 + Number(month.slice(5, 7)) - 1;
}
