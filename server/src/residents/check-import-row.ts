import { normaliseName } from '@linli/core/people/normalise-name';
import { normalisePhone } from '@linli/core/people/normalise-phone';
import { columnTitle } from './column-title';
import type { ImportColumn } from './import-columns';
import { importDay } from './import-day';
import { type ImportProblem, type ImportProblemCode, importProblem } from './import-words';
import type { ImportCell } from './read-import-file';

/** A row as it will be written; everything normalised. */
export interface ImportRow {
  readonly row: number;
  readonly name: string;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly building: string | null;
  readonly room: string | null;
  readonly birthDate: string | null;
  readonly nickname: string | null;
  readonly household: string | null;
}

export interface CheckedRow {
  readonly value: ImportRow;
  readonly problems: readonly ImportProblem[];
}

/** `cellOf` gives the cell of a column, also where the list has no such column. */
export function checkImportRow(
  row: number,
  cellOf: (column: ImportColumn) => ImportCell,
  today: string,
): CheckedRow {
  const problems: ImportProblem[] = [];
  const refuse = (column: ImportColumn, code: ImportProblemCode) => {
    problems.push(importProblem(row, columnTitle(column), code));
    return null;
  };
  const textOf = (column: ImportColumn): string | null => {
    const { text, formula } = cellOf(column);
    if (formula || FORMULA_START.test(text)) return refuse(column, 'formula');
    return text.normalize('NFC').replace(/\s+/g, ' ').trim() || null;
  };
  const shortText = (column: ImportColumn, charactersMax: number): string | null => {
    const text = textOf(column);
    if (text !== null && [...text].length > charactersMax) return refuse(column, 'text_too_long');
    return text;
  };
  const phone = readPhone(textOf('phone'), (code) => refuse('phone', code));
  const birthText = textOf('birthDate');
  const birthDate = birthText === null ? null : importDay(birthText, today);
  if (birthDate === undefined) refuse('birthDate', 'birth_date_invalid');
  const value = {
    row,
    name: readName(cellOf('name'), (code) => refuse('name', code)),
    ...phone,
    building: shortText('building', 40),
    room: shortText('room', 20),
    birthDate: birthDate ?? null,
    nickname: shortText('nickname', 20),
    household: shortText('household', 40),
  };
  return { value, problems };
}

/** What a spreadsheet would run; a phone may begin with a plus. */
const FORMULA_START = /^[=@\t\r]|^[+-](?![\d\s(（])/;
const NO_PHONE = /^(无|没有|暂无|[-—/\\、.]+|0|none|n\/a)$/i;
const ROUNDED = /^\d(\.\d+)?E\+?\d+$/i;

function readName(cell: ImportCell, refuse: (code: ImportProblemCode) => null): string {
  if (cell.formula || FORMULA_START.test(cell.text)) {
    refuse('formula');
    return '';
  }
  const name = normaliseName(cell.text);
  if (name.ok) return name.name;
  refuse(name.code === 'empty' ? 'name_missing' : 'name_invalid');
  return '';
}

function readPhone(
  text: string | null,
  refuse: (code: ImportProblemCode) => null,
): { phone: string | null; mobile: string | null } {
  const none = { phone: null, mobile: null };
  if (text === null || NO_PHONE.test(text)) return none;
  const normalised = normalisePhone(text);
  if (normalised.kind === 'invalid') {
    refuse(ROUNDED.test(text) ? 'phone_rounded' : 'phone_invalid');
    return none;
  }
  const { phone } = normalised;
  return { phone, mobile: normalised.kind === 'mobile' ? phone : null };
}
