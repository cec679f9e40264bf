import { maskPhone } from '@linli/core/people/mask-phone';
import { normaliseName } from '@linli/core/people/normalise-name';
import { cellText } from '../platform/lists/cell-text';
import type { ListRow } from '../platform/lists/find-list-rows';
import { listDay } from '../platform/lists/list-day';
import { listPhone } from '../platform/lists/list-phone';
import type { AwardColumn } from './award-columns';
import { type RowProblem, type RowProblemCode, rowProblem } from './row-problems';

/** A row as the list says it, normalised; what is missing or wrong is null. */
export interface ReadRow {
  readonly row: number;
  readonly typed: TypedRow;
  readonly name: string | null;
  readonly phone: string | null;
  readonly building: string | null;
  readonly room: string | null;
  readonly rule: string | null;
  readonly day: string | null;
  readonly minutes: number | null;
  readonly quantity: number | null;
  readonly grade: string | null;
  readonly points: number | null;
  readonly note: string;
  readonly problems: readonly RowProblem[];
}

/** By which people find the row again, also where it could not be understood. */
export interface TypedRow {
  readonly name: string;
  readonly maskedPhone: string;
  readonly rule: string;
  readonly day: string;
}

export function readAwardRow({ row, cellOf }: ListRow<AwardColumn>, today: string): ReadRow {
  const problems = new Map<AwardColumn, RowProblemCode>();
  const refuse = (column: AwardColumn, code: RowProblemCode) => {
    if (!problems.has(column)) problems.set(column, code);
    return null;
  };
  const textOf = (column: AwardColumn, charactersMax: number): string | null => {
    const text = cellText(cellOf(column));
    if (text === false) return refuse(column, 'formula');
    if (text !== null && [...text].length > charactersMax) return refuse(column, 'text_too_long');
    return text;
  };
  const figure = (column: 'minutes' | 'quantity' | 'points') => {
    const text = textOf(column, 20);
    return text === null ? null : (readFigure[column](text) ?? refuse(column, `${column}_invalid`));
  };
  const name = readName(textOf('name', 40), (code) => refuse('name', code));
  const phone = readPhone(textOf('phone', 40), (code) => refuse('phone', code));
  if (name === null && phone === null && !problems.has('phone') && !problems.has('name')) {
    refuse('name', 'who_missing');
  }
  const rule = textOf('rule', 80);
  if (rule === null) refuse('rule', 'rule_missing');
  const typedDay = textOf('day', 20);
  const day = typedDay === null ? refuse('day', 'day_missing') : (listDay(typedDay) ?? null);
  if (typedDay !== null && day === null) refuse('day', 'day_invalid');
  if (day !== null && day > today) refuse('day', 'day_ahead');
  return {
    row,
    typed: {
      name: name ?? '',
      maskedPhone: phone === null ? '' : maskPhone(phone),
      rule: rule ?? '',
      day: day ?? typedDay ?? '',
    },
    name,
    phone,
    building: textOf('building', 40),
    room: textOf('room', 20),
    rule,
    day,
    minutes: figure('minutes'),
    quantity: figure('quantity'),
    grade: textOf('grade', 40),
    points: figure('points'),
    note: textOf('note', 200) ?? '',
    problems: [...problems].map(([column, code]) => rowProblem(column, code)),
  };
}

const readFigure = {
  minutes: (text: string) => wholeWithin(text, DAY_MINUTES),
  points: (text: string) => wholeWithin(text, FIGURE_MAX),
  quantity(text: string) {
    const plain = text.normalize('NFKC');
    const value = /^\d{1,7}(\.\d{1,3})?$/.test(plain) ? Number(plain) : 0;
    return value > 0 && value <= FIGURE_MAX ? value : undefined;
  },
};

const DAY_MINUTES = 24 * 60;
const FIGURE_MAX = 100_000;

function wholeWithin(text: string, max: number): number | undefined {
  const plain = text.normalize('NFKC');
  const value = /^\d{1,7}$/.test(plain) ? Number(plain) : 0;
  return value > 0 && value <= max ? value : undefined;
}

function readName(text: string | null, refuse: (code: RowProblemCode) => null): string | null {
  const name = normaliseName(text ?? '');
  if (name.ok) return name.name;
  return name.code === 'empty' ? null : refuse('name_invalid');
}

function readPhone(text: string | null, refuse: (code: RowProblemCode) => null): string | null {
  const read = listPhone(text);
  if (read.kind === 'phone') return read.phone;
  if (read.kind === 'none') return null;
  return refuse(read.kind === 'rounded' ? 'phone_rounded' : 'phone_invalid');
}
