import type { BilingualText } from '../rules/bilingual-text';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A day as people say it within a year: 12 月 1 日, December 1. */
export function dayInWords(day: string): BilingualText {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8, 10))];
  return { zh: `${month} 月 ${date} 日`, en: `${months[month - 1]} ${date}` };
}
