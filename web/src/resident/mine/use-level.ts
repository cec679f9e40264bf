import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { useResident } from '../use-resident';

export function useLevel() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['level', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/level', { params: { path: { communityId } } }),
      ),
    meta: { keep: true },
  });
}
