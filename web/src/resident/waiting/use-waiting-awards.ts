import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useResident } from '../use-resident';

export type WaitingAward =
  AnswerOf<'/api/communities/{communityId}/me/waiting-awards'>['awards'][number];

/** Points that are in no balance yet: a second person has to agree first. */
export function useWaitingAwards() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['waiting-awards', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/waiting-awards', {
          params: { path: { communityId } },
        }),
      ),
    meta: { keep: true },
  });
}
