import { getLocale } from '../../i18n/paraglide/runtime';

/** `2026-09` as a heading says it: 九月, September. */
export function monthWord(month: string): string {
  const locale = getLocale() === 'en' ? 'en-GB' : 'zh-CN';
  const word = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return word.format(new Date(`${month}-15T00:00:00Z`));
}
