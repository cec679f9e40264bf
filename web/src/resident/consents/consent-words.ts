import { m } from '../../i18n/paraglide/messages';
import { getLocale } from '../../i18n/paraglide/runtime';
import type { Consent, Consents } from './use-consents';

const relations: Record<Consent['relation'], () => string> = {
  parent: m.resident_relation_parent,
  grandparent: m.resident_relation_grandparent,
  guardian: m.resident_relation_guardian,
};

const ways: Record<Consent['way'], () => string> = {
  app: m.resident_way_app,
  paper: m.resident_way_paper,
  on_the_spot: m.resident_way_on_the_spot,
};

export const relationWords = (relation: Consent['relation']) => relations[relation]();
/** As the rules in force call it; one they have dropped keeps its key. */
export function categoryWords(category: string, categories: Consents['categories']): string {
  return categories.find(({ key }) => key === category)?.name[getLocale()] ?? category;
}

export const wayWords = (way: Consent['way']) => ways[way]();

/** What it covers, as one says it. */
export function scopeWords(
  { scope, category, activityTitle }: Consent,
  categories: Consents['categories'],
): string {
  if (scope === 'category' && category) {
    return m.resident_scope_of_category({ category: categoryWords(category, categories) });
  }
  if (scope === 'activity') return m.resident_scope_of_activity({ activity: activityTitle ?? '' });
  return m.resident_scope_year();
}
