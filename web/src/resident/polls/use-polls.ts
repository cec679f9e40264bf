import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useResident } from '../use-resident';

export type PollList = AnswerOf<'/api/communities/{communityId}/me/polls'>;
export type PollRow = PollList['polls'][number];
export type Poll = AnswerOf<'/api/communities/{communityId}/me/polls/{pollId}'>;
export type Question = Poll['questions'][number];

export function usePolls() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['polls', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/polls', { params: { path: { communityId } } }),
      ),
    meta: { keep: true },
  });
}

export function usePoll(pollId: string) {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['polls', communityId, pollId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/polls/{pollId}', {
          params: { path: { communityId, pollId } },
        }),
      ),
  });
}
