import type { Language } from './bilingual-text';
import type { Rulebook } from './rulebook';

export interface RenderedRulebook {
  title: string;
  meta: string;
  sections: RenderedSection[];
}

export interface RenderedSection {
  key: string;
  title: string;
  rows: { key: string; name: string; note: string; value: string }[];
}

/** The public rules page, from the very document the program executes. */
export function renderRulebook(_rulebook: Rulebook, _language: Language): RenderedRulebook {
  throw new Error('not written yet');
}
