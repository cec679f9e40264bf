import { getLocale } from '../../i18n/paraglide/runtime';
import { useRulebook } from './use-rulebook';

/** The categories of the rules in force; one that was dropped since keeps its key for a name. */
export function useCategories(): {
  options: { value: string; label: string }[];
  nameOf: (category: string) => string;
} {
  const { data } = useRulebook();
  const options = (data?.document.categories ?? []).map(({ key, name }) => ({
    value: key,
    label: name[getLocale()],
  }));
  return {
    options,
    nameOf: (category) => options.find(({ value }) => value === category)?.label ?? category,
  };
}
