import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useSeat } from '../use-seat';

export type PollRow = AnswerOf<'/api/communities/{communityId}/polls'>['polls'][number];
export type Poll = AnswerOf<'/api/communities/{communityId}/polls/{pollId}'>;
export type Question = Poll['questions'][number];

export function usePolls() {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['polls', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/polls', { params: { path: { communityId } } }),
      ),
  });
}

export function usePoll(pollId: string) {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['polls', communityId, pollId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/polls/{pollId}', {
          params: { path: { communityId, pollId } },
        }),
      ),
  });
}
