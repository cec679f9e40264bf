import { getLocale } from '../../i18n/paraglide/runtime';

const zh = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const en = 'no one two three four five six seven eight nine ten'.split(' ');

/** 六 in 有六样, two in “two things”: headings are sentences; above ten the figure. */
export function countWords(count: number): string {
  const english = getLocale() === 'en';
  const word = (english ? en : zh)[count];
  return word ?? (english ? String(count) : ` ${count} `);
}
