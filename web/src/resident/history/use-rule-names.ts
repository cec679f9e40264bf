import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { getLocale } from '../../i18n/paraglide/runtime';
import { useResident } from '../use-resident';

interface NamedRule {
  key: string;
  number: number;
  name: { zh: string; en: string };
}

/** The rules in force by the names people quote. */
export function useRuleNames(): { key: string; name: string }[] {
  const { communityId } = useResident();
  const { data } = useQuery({
    queryKey: ['rulebook', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/rulebook', { params: { path: { communityId } } }),
      ),
    staleTime: 10 * 60_000,
  });
  // The server publishes only documents that core's validator has accepted.
  const rules = (data?.document.rules ?? []) as NamedRule[];
  return rules.map(({ key, name }) => ({ key, name: name[getLocale()] }));
}
