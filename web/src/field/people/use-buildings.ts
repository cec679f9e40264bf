import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { useMembership } from '../../api/me';
import { keptAllDay } from '../sessions/use-session';

/** Where people live: to choose from at the table, also without a network. */
export function useBuildings() {
  const communityId = useMembership()?.communityId ?? '';
  const query = useQuery({
    queryKey: ['field', 'buildings', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/buildings', { params: { path: { communityId } } }),
      ),
    enabled: communityId !== '',
    ...keptAllDay,
    staleTime: 600_000,
  });
  return query.data?.buildings ?? [];
}
