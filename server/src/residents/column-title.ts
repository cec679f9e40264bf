import { type ImportColumn, importColumns } from './import-columns';

/** The header of the template, as problems name it. */
export function columnTitle(column: ImportColumn): string {
  return importColumns[column][0];
}
