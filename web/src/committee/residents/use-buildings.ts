import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useSeat } from '../use-seat';

export type Building = AnswerOf<'/api/communities/{communityId}/buildings'>['buildings'][number];

export function useBuildingList() {
  const { communityId, can } = useSeat();
  return useQuery({
    queryKey: ['buildings', communityId],
    enabled: can('resident.register'),
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/buildings', { params: { path: { communityId } } }),
      ),
  });
}

/** For choosing one in a form; empty until known. */
export function useBuildings(): Building[] {
  return useBuildingList().data?.buildings ?? [];
}
