/** What compiled messages ask of their runtime, in the shape of the compiler's own. */
export type Locale = 'zh' | 'en';

export const experimentalStaticLocale = undefined;

let tell: () => Locale = () => 'zh';

export function getLocale(): Locale {
  return tell();
}

export function overwriteGetLocale(teller: () => Locale): void {
  tell = teller;
}
