import { refuse } from '../refuse';
import type { ListCell, ListGrid } from './read-list-file';

/** What lists call each column, the template's own header first; in lower case without spaces. */
export type ListColumns<Column extends string> = Readonly<Record<Column, readonly string[]>>;

export interface ListRow<Column extends string> {
  /** The number the spreadsheet shows. */
  readonly row: number;
  /** The cell of a column, also where the list has no such column. */
  readonly cellOf: (column: Column) => ListCell;
}

export interface WantedList<Column extends string> {
  readonly columns: ListColumns<Column>;
  /** A line is the header when it names all of these. */
  readonly needs: readonly Column[];
  readonly rowsMax: number;
}

/** Every row below the header that holds anything. */
export function findListRows<Column extends string>(
  grid: ListGrid,
  { columns, needs, rowsMax }: WantedList<Column>,
): ListRow<Column>[] {
  const header = findHeader(grid, columns, needs);
  const rows: ListRow<Column>[] = [];
  for (let index = header.index + 1; index < grid.length; index += 1) {
    const cells = grid[index] ?? [];
    const cellOf = (column: Column) => cells[header.places.get(column) ?? -1] ?? EMPTY;
    const filled = [...header.places.keys()].some((column) => {
      const { text, formula } = cellOf(column);
      return text !== '' || formula;
    });
    if (!filled) continue;
    if (rows.length === rowsMax) throw refuse('lists/too_many_rows', { rowsMax });
    rows.push({ row: index + 1, cellOf });
  }
  return rows;
}

/** Lists often have a title and a note above the header. */
const HEADER_WITHIN_ROWS = 20;
const EMPTY: ListCell = { text: '', formula: false };

function findHeader<Column extends string>(
  grid: ListGrid,
  columns: ListColumns<Column>,
  needs: readonly Column[],
): { readonly index: number; readonly places: ReadonlyMap<Column, number> } {
  for (let index = 0; index < Math.min(grid.length, HEADER_WITHIN_ROWS); index += 1) {
    const places = new Map<Column, number>();
    (grid[index] ?? []).forEach(({ text }, place) => {
      const column = columnOf(text, columns);
      if (column !== undefined && !places.has(column)) places.set(column, place);
    });
    if (needs.every((column) => places.has(column))) return { index, places };
  }
  throw refuse('lists/unreadable');
}

function columnOf<Column extends string>(
  header: string,
  columns: ListColumns<Column>,
): Column | undefined {
  const plain = header
    .normalize('NFKC')
    .replace(/\(.*?\)|[\s*:_-]/g, '')
    .toLowerCase();
  return (Object.keys(columns) as Column[]).find((column) => columns[column].includes(plain));
}
