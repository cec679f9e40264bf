/** Every word a resident may read exists in both languages. */
export interface BilingualText {
  zh: string;
  en: string;
}

export type Language = keyof BilingualText;
