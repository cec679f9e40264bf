import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useDeed } from '../../api/use-deed';
import { useResident } from '../use-resident';

export type Mentoring = AnswerOf<'/api/communities/{communityId}/me/mentoring'>;
export type MentoringRequest = Mentoring['requests'][number];
export type Pair = Mentoring['pairs'][number];

export function useMentoring() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['mentoring', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/mentoring', {
          params: { path: { communityId } },
        }),
      ),
    meta: { keep: true },
  });
}

/** A deed of this page; whatever came of it, the page is read anew. */
export function useMentoringDeed<Input, Result>(
  run: (communityId: string, input: Input, requestId: string) => Promise<Result>,
  onDone: (result: Result, input: Input) => void,
) {
  const { communityId } = useResident();
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['mentoring'] });
  return useDeed(async (input: Input, requestId) => {
    try {
      return await run(communityId, input, requestId);
    } finally {
      void refresh();
    }
  }, onDone);
}
