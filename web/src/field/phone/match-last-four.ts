import type { RosterRow } from '../roster/use-roster';

/** Those of the list whose number ends so; who has not come yet stands first. */
export function matchLastFour(rows: readonly RosterRow[], digits: string): RosterRow[] {
  if (digits.length !== 4) return [];
  const here = (row: RosterRow) => (row.attendanceId === null ? 0 : 1);
  return rows.filter((row) => row.phoneLast4 === digits).sort((a, b) => here(a) - here(b));
}
