import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useResident } from '../use-resident';

export type Shelf = AnswerOf<'/api/communities/{communityId}/rewards'>;
export type Reward = Shelf['rewards'][number];
/** What the rulebook says about redeeming today; null before the first is in force. */
export type ShopTerms = Shelf['terms'];
export type Redemption =
  AnswerOf<'/api/communities/{communityId}/me/redemptions'>['redemptions'][number];

export function useShelf() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['rewards', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/rewards', { params: { path: { communityId } } }),
      ),
    meta: { keep: true },
  });
}

export function useRedemptions() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['redemptions', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/redemptions', {
          params: { path: { communityId } },
        }),
      ),
    meta: { keep: true },
  });
}

/** Kept with its code: the counter may stand in a cellar without network. */
export function useRedemption(redemptionId: string) {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['redemptions', communityId, redemptionId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/redemptions/{redemptionId}', {
          params: { path: { communityId, redemptionId } },
        }),
      ),
    meta: { keep: true },
  });
}
