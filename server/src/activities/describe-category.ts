import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { Rulebook } from '@linli/core/rules/rulebook';

/** What the rulebook calls a category; one it has dropped since keeps its key for a name. */
export function describeCategory(rulebook: Rulebook | undefined, category: string): BilingualText {
  const named = rulebook?.categories.find(({ key }) => key === category);
  return named?.name ?? { zh: category, en: category };
}
