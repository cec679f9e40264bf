import { m } from '../../i18n/paraglide/messages';
import type { Consent } from './use-consents';

const relations: Record<Consent['relation'], () => string> = {
  parent: m.resident_relation_parent,
  grandparent: m.resident_relation_grandparent,
  guardian: m.resident_relation_guardian,
};

const categories: Record<NonNullable<Consent['category']>, () => string> = {
  basic: m.resident_category_basic,
  skill: m.resident_category_skill,
  culture: m.resident_category_culture,
  innovation: m.resident_category_innovation,
};

const ways: Record<Consent['way'], () => string> = {
  app: m.resident_way_app,
  paper: m.resident_way_paper,
  on_the_spot: m.resident_way_on_the_spot,
};

export const relationWords = (relation: Consent['relation']) => relations[relation]();
export const categoryWords = (category: NonNullable<Consent['category']>) => categories[category]();
export const wayWords = (way: Consent['way']) => ways[way]();

/** What it covers, as one says it. */
export function scopeWords({ scope, category, activityTitle }: Consent): string {
  if (scope === 'category' && category) {
    return m.resident_scope_of_category({ category: categoryWords(category) });
  }
  if (scope === 'activity') return m.resident_scope_of_activity({ activity: activityTitle ?? '' });
  return m.resident_scope_year();
}
