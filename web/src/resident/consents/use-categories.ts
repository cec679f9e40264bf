import { useQuery } from '@tanstack/react-query';
import { rulebookQuery } from '../../api/rulebook-query';
import { getLocale } from '../../i18n/paraglide/runtime';
import { useResident } from '../use-resident';

interface NamedCategory {
  key: string;
  name: { zh: string; en: string };
}

/** The kinds of deeds the rules in force know, by their names. */
export function useCategories(): { key: string; name: string }[] {
  const { communityId } = useResident();
  const { data } = useQuery(rulebookQuery(communityId));
  // The server publishes only documents that core's validator has accepted.
  const categories = (data?.document.categories ?? []) as NamedCategory[];
  return categories.map(({ key, name }) => ({ key, name: name[getLocale()] }));
}
