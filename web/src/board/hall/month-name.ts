import { getLocale } from '../../i18n/paraglide/runtime';

const zhMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const enMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-09` as a heading says it: 九月, September. */
export function monthName(month: string): string {
  const place = Number(month.slice(5, 7)) - 1;
  if (getLocale() === 'en') return enMonths[place] ?? month;
  const name = zhMonths[place];
  return name ? `${name}月` : month;
}
