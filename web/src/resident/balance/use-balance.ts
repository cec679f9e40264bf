import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useResident } from '../use-resident';

export type Balance = AnswerOf<'/api/communities/{communityId}/me/balance'>;

export function balanceKey(communityId: string): readonly string[] {
  return ['balance', communityId];
}

/** The points to spend, as the server last said. Kept on the phone for a day without network. */
export function useBalance() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: balanceKey(communityId),
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/balance', { params: { path: { communityId } } }),
      ),
    meta: { keep: true },
  });
}
