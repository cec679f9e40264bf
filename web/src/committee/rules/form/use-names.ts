import { namesOf } from '@linli/core/rules/draft/list-open-questions';
import type { References } from '@linli/core/rules/fields/field';
import { getLocale } from '../../../i18n/paraglide/runtime';
import { useEditing } from '../draft/editing';

/** What a field may point to, by name, as it is written in the draft at the moment. */
export function useNames(of: References): { value: string; label: string }[] {
  const { document } = useEditing();
  return namesOf(document, of).map(({ value, words }) => ({
    value,
    label: words[getLocale()] || value,
  }));
}
