import { parseCsv } from 'hucre/csv';
import { type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';
import { refuse } from '../refuse';
import { checkArchiveSize } from './check-archive-size';

export interface ListCell {
  readonly text: string;
  /** A formula is not looked into: what it shows depends on the machine it was opened on. */
  readonly formula: boolean;
}

/** The cells of each row, from the top of the sheet. */
export type ListGrid = readonly (readonly ListCell[])[];

/** Far more than a list needs, also with blank rows between; a sheet may claim a million. */
const SHEET_ROWS_MAX = 30_000;
const COLUMNS_MAX = 60;

/** Reads the first visible sheet of a workbook, or a CSV file in UTF-8, UTF-16 or GB 18030. */
export async function readListFile(bytes: Buffer): Promise<ListGrid> {
  if (bytes.length === 0) throw refuse('lists/unreadable');
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return readCsvText(decodeText(bytes));
  checkArchiveSize(bytes);
  const sheet = await readFirstSheet(bytes);
  if (!sheet) throw refuse('lists/unreadable');
  return readSheet(sheet);
}

async function readFirstSheet(bytes: Buffer): Promise<Sheet | undefined> {
  let taken = false;
  try {
    const workbook = await readXlsx(bytes, {
      maxRows: SHEET_ROWS_MAX + 1,
      sheets(info) {
        const wanted = !taken && !info.hidden && !info.veryHidden;
        taken ||= wanted;
        return wanted;
      },
    });
    return workbook.sheets.find((sheet) => sheet.rows.length > 0);
  } catch {
    throw refuse('lists/unreadable');
  }
}

function readSheet(sheet: Sheet): ListGrid {
  if (sheet.rows.length > SHEET_ROWS_MAX)
    throw refuse('lists/too_many_rows', { rowsMax: SHEET_ROWS_MAX });
  const grid = sheet.rows.map((row, rowIndex) =>
    row.slice(0, COLUMNS_MAX).map((value, columnIndex) => {
      const formula = sheet.cells?.get(`${rowIndex},${columnIndex}`)?.formula !== undefined;
      return { text: cellText(value), formula };
    }),
  );
  fillMerged(grid, sheet);
  return grid;
}

/** One building written once across the rows of its residents stands for each of them. */
function fillMerged(grid: ListCell[][], sheet: Sheet): void {
  for (const merge of sheet.merges ?? []) {
    const first = grid[merge.startRow]?.[merge.startCol];
    if (!first || merge.startCol !== merge.endCol) continue;
    for (let row = merge.startRow + 1; row <= Math.min(merge.endRow, grid.length - 1); row += 1) {
      const cells = grid[row];
      if (cells && merge.startCol < cells.length) cells[merge.startCol] = first;
    }
  }
}

/** Phones stored as numbers keep every digit; days lose the hour the workbook gave them. */
function cellText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  }
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value.toFixed(0);
  return String(value).trim();
}

function readCsvText(text: string): ListGrid {
  const rows = parseCsv(text, { typeInference: false, skipEmptyRows: false });
  return rows.map((row) =>
    row.slice(0, COLUMNS_MAX).map((value) => ({ text: cellText(value), formula: false })),
  );
}

/** Excel in China saves CSV in GB 18030 unless told otherwise. */
function decodeText(bytes: Buffer): string {
  for (const encoding of bytes.subarray(0, 2).equals(UTF_16_MARK) ? ['utf-16le'] : ENCODINGS) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\u0000')) return text;
    } catch {
      // Not in this encoding; the next one is tried.
    }
  }
  throw refuse('lists/unreadable');
}

const UTF_16_MARK = Buffer.from([0xff, 0xfe]);
const ENCODINGS = ['utf-8', 'gb18030'];
