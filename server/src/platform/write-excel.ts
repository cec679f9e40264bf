import { writeXlsx } from 'hucre/xlsx';
import type { FileAnswer } from './operation-context';

export interface ExcelColumn {
  readonly title: string;
  readonly width?: number;
}

/** One sheet under a head row that stays in sight; text stays text, also a would-be formula. */
export async function writeExcel(
  file: { readonly fileName: string; readonly sheetName: string },
  columns: readonly ExcelColumn[],
  rows: readonly (readonly (string | number | null)[])[],
): Promise<FileAnswer> {
  const body = await writeXlsx({
    sheets: [
      {
        name: file.sheetName,
        columns: columns.map(({ title, width }, index) => ({
          header: title,
          key: String(index),
          width: width ?? 14,
        })),
        rows: [columns.map(({ title }) => title), ...rows.map((row) => [...row])],
        freezePane: { rows: 1 },
      },
    ],
  });
  return {
    fileName: file.fileName,
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: Buffer.from(body),
  };
}
