import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useDeed } from '../../api/use-deed';
import { useResident } from '../use-resident';

export type Referrals = AnswerOf<'/api/communities/{communityId}/me/referrals'>;
export type Brought = Referrals['neighbours'][number];

export function useReferrals() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['referrals', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/referrals', {
          params: { path: { communityId } },
        }),
      ),
    meta: { keep: true },
  });
}

/** Says who brought the reader; whatever came of it, the page is read anew. */
export function useNameReferrer(onDone: () => void) {
  const { communityId } = useResident();
  const client = useQueryClient();
  return useDeed(async (phone: string, requestId) => {
    try {
      return await answer(
        api.POST('/api/communities/{communityId}/me/referrer', {
          params: { path: { communityId } },
          body: { requestId, phone },
        }),
      );
    } finally {
      void client.invalidateQueries({ queryKey: ['referrals'] });
    }
  }, onDone);
}
