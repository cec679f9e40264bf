import { refuse } from '../platform/refuse';
import { type CheckedRow, checkImportRow } from './check-import-row';
import { findImportColumns } from './find-import-columns';
import type { ImportColumn } from './import-columns';
import type { ImportCell, ImportGrid } from './read-import-file';

const ROWS_MAX = 10_000;
/** Lists often have a title and a note above the header. */
const HEADER_WITHIN_ROWS = 20;
const EMPTY: ImportCell = { text: '', formula: false };

/** Every row below the header that holds anything; row numbers are those the spreadsheet shows. */
export function checkImportRows(grid: ImportGrid, today: string): CheckedRow[] {
  const { headerIndex, columns } = findHeader(grid);
  const checked: CheckedRow[] = [];
  for (let index = headerIndex + 1; index < grid.length; index += 1) {
    const cells = grid[index] ?? [];
    const cellOf = (column: ImportColumn) => cells[columns.get(column) ?? -1] ?? EMPTY;
    const filled = [...columns.keys()].some((column) => {
      const { text, formula } = cellOf(column);
      return text !== '' || formula;
    });
    if (!filled) continue;
    if (checked.length === ROWS_MAX) throw refuse('residents/import_too_many_rows');
    checked.push(checkImportRow(index + 1, cellOf, today));
  }
  return checked;
}

function findHeader(grid: ImportGrid): {
  headerIndex: number;
  columns: Map<ImportColumn, number>;
} {
  for (let index = 0; index < Math.min(grid.length, HEADER_WITHIN_ROWS); index += 1) {
    const columns = findImportColumns((grid[index] ?? []).map((cell) => cell.text));
    if (columns) return { headerIndex: index, columns };
  }
  throw refuse('residents/import_unreadable');
}
