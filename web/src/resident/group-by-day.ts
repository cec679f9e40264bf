import { dateKey } from '../ui/format';

export interface DayGroup<Row> {
  day: string;
  rows: Row[];
}

/**
 * Rows under their days by the community's midnight, in the order given. A day may come twice: what
 * was recorded late stands where it was recorded, so that the balance beside it stays readable.
 */
export function groupByDay<Row>(
  rows: readonly Row[],
  instantOf: (row: Row) => string,
): DayGroup<Row>[] {
  const groups: DayGroup<Row>[] = [];
  for (const row of rows) {
    const day = dateKey(instantOf(row));
    const last = groups[groups.length - 1];
    if (last?.day === day) last.rows.push(row);
    else groups.push({ day, rows: [row] });
  }
  return groups;
}
