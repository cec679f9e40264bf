import { m } from '../../i18n/paraglide/messages';
import type { Consent } from './use-consents';

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
export const wayWords = (way: Consent['way']) => ways[way]();

/** What it covers, as one says it. */
export function scopeWords(
  { scope, category, activityTitle }: Consent,
  categories: readonly { key: string; name: string }[],
): string {
  if (scope === 'category' && category) {
    const name = categories.find(({ key }) => key === category)?.name ?? category;
    return m.resident_scope_of_category({ category: name });
  }
  if (scope === 'activity') return m.resident_scope_of_activity({ activity: activityTitle ?? '' });
  return m.resident_scope_year();
}
