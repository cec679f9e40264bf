import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useResident } from '../use-resident';

export type MyScheme = AnswerOf<'/api/communities/{communityId}/me/stars'>['schemes'][number];

export function useStars() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['stars', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/stars', { params: { path: { communityId } } }),
      ),
    meta: { keep: true },
  });
}
