import type { ListCell } from './read-list-file';

/** The words of a cell in one line, null where it is empty; false where it is a formula. */
export function cellText(cell: ListCell): string | null | false {
  if (isFormula(cell)) return false;
  return cell.text.normalize('NFC').replace(/\s+/g, ' ').trim() || null;
}

/** A formula, or what a spreadsheet would run as one. */
export function isFormula({ text, formula }: ListCell): boolean {
  return formula || FORMULA_START.test(text);
}

/** A phone may begin with a plus, a figure with a minus. */
const FORMULA_START = /^[=@\t\r]|^[+-](?![\d\s(（])/;
