import { normaliseName } from '@linli/core/people/normalise-name';
import { cellText, isFormula } from '../platform/lists/cell-text';
import { listDay } from '../platform/lists/list-day';
import { listPhone } from '../platform/lists/list-phone';
import type { ListCell } from '../platform/lists/read-list-file';
import { columnTitle } from './column-title';
import type { ImportColumn } from './import-columns';
import { type ImportProblem, type ImportProblemCode, importProblem } from './import-words';

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

export function checkImportRow(
  row: number,
  cellOf: (column: ImportColumn) => ListCell,
  today: string,
): CheckedRow {
  const problems: ImportProblem[] = [];
  const refuse = (column: ImportColumn, code: ImportProblemCode) => {
    problems.push(importProblem(row, columnTitle(column), code));
    return null;
  };
  const textOf = (column: ImportColumn): string | null => {
    const text = cellText(cellOf(column));
    return text === false ? refuse(column, 'formula') : text;
  };
  const shortText = (column: ImportColumn, charactersMax: number): string | null => {
    const text = textOf(column);
    if (text !== null && [...text].length > charactersMax) return refuse(column, 'text_too_long');
    return text;
  };
  const phone = readPhone(textOf('phone'), (code) => refuse('phone', code));
  const birthText = textOf('birthDate');
  const birthDate = birthText === null ? null : listDay(birthText);
  if (birthDate === undefined || (birthDate !== null && birthDate > today)) {
    refuse('birthDate', 'birth_date_invalid');
  }
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

function readName(cell: ListCell, refuse: (code: ImportProblemCode) => null): string {
  if (isFormula(cell)) {
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
  const read = listPhone(text);
  if (read.kind === 'phone') return { phone: read.phone, mobile: read.mobile };
  if (read.kind !== 'none') refuse(read.kind === 'rounded' ? 'phone_rounded' : 'phone_invalid');
  return { phone: null, mobile: null };
}
