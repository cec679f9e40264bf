import { errors } from '@linli/contract/errors';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import { fillWords } from '@linli/core/rules/fill-words';
import { type AwardColumn, awardColumnTitle } from './award-columns';

/** What is wrong with a row, in the words that whoever made the list reads. */
export interface RowProblem extends BilingualText {
  readonly column: string;
  readonly code: string;
}

export type RowProblemCode = keyof typeof words;

export function rowProblem(
  column: AwardColumn,
  code: RowProblemCode,
  values: Readonly<Record<string, string | number>> = {},
): RowProblem {
  const { zh, en } = words[code];
  return {
    column: awardColumnTitle(column),
    code,
    zh: fillWords(zh, values),
    en: fillWords(en, values),
  };
}

/** What the whole program refuses with the same code, in its usual words. */
export function refusalProblem(column: AwardColumn, code: keyof typeof errors): RowProblem {
  const { zh, en } = errors[code];
  return { column: awardColumnTitle(column), code, zh, en };
}

const words = {
  formula: {
    zh: '这一格是公式，请改成文字或数字。',
    en: 'This cell is a formula; please replace it with its text.',
  },
  text_too_long: { zh: '这一格太长了。', en: 'This cell is too long.' },
  who_missing: {
    zh: '没有写是谁：请填姓名或手机号。',
    en: 'It does not say who: fill in a name or a phone.',
  },
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
  resident_unknown: {
    zh: '没有找到这个人，请先登记。',
    en: 'Nobody like this is registered. Please register them first.',
  },
  name_differs: {
    zh: '这个手机号登记的是别的姓名，请核对。',
    en: 'This phone is registered under another name. Please check it.',
  },
  phone_shared: {
    zh: '这个手机号登记了几个人，请写上姓名。',
    en: 'Several people share this phone. Please add the name.',
  },
  name_shared: {
    zh: '有几个人叫这个名字，请写上手机号，或楼栋和房号。',
    en: 'Several people have this name. Please add the phone, or building and room.',
  },
  resident_left: {
    zh: '这个人已经搬走了，不再记分。',
    en: 'This person has moved away and earns no more points.',
  },
  rule_missing: { zh: '没有写按哪条规则。', en: 'It does not say by which rule.' },
  rule_unknown: {
    zh: '那天的规则里没有这一条。请写编号（如 1）或全名。',
    en: 'The rules of that day have no such rule. Write its number (like 1) or full name.',
  },
  rule_shared: {
    zh: '有几条规则叫这个名字，请写编号。',
    en: 'Several rules have this name. Please write the number.',
  },
  rule_not_for_lists: {
    zh: '这条规则不能用名单记：它有自己的办法（签到、投票、设备、介绍、申报审核）。',
    en: 'This rule is not for lists: it has its own way (check-in, poll, device, referral, claim).',
  },
  rule_by_hour: {
    zh: '这条规则看几点开始，名单里没有钟点。请用场次补录。',
    en: 'This rule depends on the hour, which a list does not say. Enter it late in its session.',
  },
  no_rules: { zh: '那天还没有生效的规则。', en: 'No rules were in force on that day.' },
  day_missing: { zh: '没有写日期。', en: 'There is no date.' },
  day_invalid: {
    zh: '日期不对，请写成 2026-11-25。',
    en: 'The date is not right; write 2026-11-25.',
  },
  day_ahead: { zh: '日期还没有到。', en: 'This date has not come yet.' },
  minutes_missing: {
    zh: '这条规则按时间算，请填分钟。',
    en: 'This rule counts time. Please fill in the minutes.',
  },
  minutes_invalid: {
    zh: '分钟要写整数，1 到 1440。',
    en: 'Minutes are a whole number, 1 to 1440.',
  },
  quantity_missing: {
    zh: '这条规则按数量算，请填数量。',
    en: 'This rule counts a quantity. Please fill it in.',
  },
  quantity_invalid: {
    zh: '数量要大于 0，最多三位小数。',
    en: 'The quantity is more than 0, with three decimals at most.',
  },
  quantity_unused: {
    zh: '这条规则不按数量算，请留空。',
    en: 'This rule does not count a quantity. Please leave it empty.',
  },
  grade_missing: {
    zh: '请填等次：{names}。',
    en: 'Please fill in the grade: {namesEn}.',
  },
  grade_unknown: {
    zh: '没有这个等次。可以填：{names}。',
    en: 'There is no such grade. You can write: {namesEn}.',
  },
  grade_unused: {
    zh: '这条规则不分等次，请留空。',
    en: 'This rule has no grades. Please leave it empty.',
  },
  points_missing: {
    zh: '这条规则的分数由人评定，请填分数。',
    en: 'Points of this rule are decided by people. Please fill them in.',
  },
  points_invalid: {
    zh: '分数要写整数，大于 0。',
    en: 'Points are a whole number, more than 0.',
  },
  points_unused: {
    zh: '这条规则的分数由规则算，请留空。',
    en: 'Points of this rule are computed. Please leave them empty.',
  },
  duplicate_in_file: {
    zh: '和第 {firstRow} 行重复：同一个人、同一条规则、同一天。',
    en: 'The same as row {firstRow}: same person, rule and day.',
  },
  recorded_already: {
    zh: '这个人那天按这条规则已经记过分，或正等第二个人同意。',
    en: 'Recorded already for this person, rule and day, or waiting for a second person.',
  },
  note_taken_back: {
    zh: '收回了，这个等次不再算数，可以重新评。',
    en: 'Taken back: this grade no longer counts and may be given anew.',
  },
  in_other_list: {
    zh: '另一份等着同意的名单里已经有这一笔。',
    en: 'Another list that waits for a second person has this one already.',
  },
} as const satisfies Record<string, BilingualText>;
