/** What is wrong with a row, in the words the person who made the list reads. */
export const importWords = {
  name_missing: { zh: '没有姓名。', en: 'There is no name.' },
  name_invalid: {
    zh: '姓名不对：要 1 到 25 个字，不能有符号。',
    en: 'The name is not right: 1 to 25 characters, no symbols.',
  },
  phone_invalid: {
    zh: '手机号不对：要 11 位数字；没有手机请留空。',
    en: 'The phone is not right: 11 digits; leave it empty if there is none.',
  },
  phone_rounded: {
    zh: '手机号被表格改成了科学计数（如 1.38E+10），请把这一列设成“文本”再填。',
    en: 'The phone was rounded by the spreadsheet (1.38E+10). Format the column as text.',
  },
  birth_date_invalid: {
    zh: '出生日期不对，请写成 1950-02-03。',
    en: 'The birth date is not right; write 1950-02-03.',
  },
  text_too_long: { zh: '这一格太长了。', en: 'This cell is too long.' },
  formula: {
    zh: '这一格是公式，请改成文字或数字。',
    en: 'This cell is a formula; please replace it with its text.',
  },
  duplicate_in_file: {
    zh: '和第 {firstRow} 行是同一个人，只导入一次。',
    en: 'The same person as in row {firstRow}; imported once.',
  },
  already_member: { zh: '已经登记过了，不会重复导入。', en: 'Registered already; left as is.' },
} as const;

export type ImportProblemCode = keyof typeof importWords;

export interface ImportProblem {
  readonly row: number;
  readonly column: string;
  readonly code: ImportProblemCode;
  readonly zh: string;
  readonly en: string;
}

export function importProblem(
  row: number,
  column: string,
  code: ImportProblemCode,
  firstRow = 0,
): ImportProblem {
  const fill = (text: string) => text.replace('{firstRow}', String(firstRow));
  return { row, column, code, zh: fill(importWords[code].zh), en: fill(importWords[code].en) };
}
