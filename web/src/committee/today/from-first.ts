/** The rows from the first in which anything happened; a young community has no empty past. */
export function fromFirst<Row>(
  rows: readonly Row[],
  happened: (row: Row) => boolean,
  rowsMin: number,
): Row[] {
  const first = rows.findIndex(happened);
  const from = first < 0 ? rows.length : first;
  return rows.slice(Math.max(0, Math.min(from, rows.length - rowsMin)));
}
