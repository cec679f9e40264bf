import type { Rulebook } from '@linli/core/rules/rulebook';
import { getLocale } from '../../i18n/paraglide/runtime';
import { useRulebook } from './use-rulebook';

/** The kinds of deeds the rules in force know, by their names; an old one keeps its key. */
export function useCategories(): {
  readonly keys: readonly string[];
  readonly nameOf: (key: string) => string;
} {
  const { data } = useRulebook();
  const categories: Rulebook['categories'] = data?.document.categories ?? [];
  return {
    keys: categories.map(({ key }) => key),
    nameOf: (key) => categories.find((one) => one.key === key)?.name[getLocale()] ?? key,
  };
}
