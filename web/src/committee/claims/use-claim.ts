import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useSeat } from '../use-seat';

export type ReviewedClaim = AnswerOf<'/api/communities/{communityId}/claims/{claimId}'>;
export type ListedClaim = AnswerOf<'/api/communities/{communityId}/claims'>['claims'][number];

export function claimKey(communityId: string, claimId: string) {
  return ['claims', communityId, 'one', claimId];
}

export function useClaim(claimId: string) {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: claimKey(communityId, claimId),
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/claims/{claimId}', {
          params: { path: { communityId, claimId } },
        }),
      ),
  });
}

/** Where the photos of a claim are, for those who review. */
export function photoAddresses(
  communityId: string,
  claimId: string,
  photos: readonly { id: string }[],
) {
  return photos.map(({ id }) => {
    const full = `/api/communities/${communityId}/claims/${claimId}/photos/${id}`;
    return { id, full, small: `${full}?size=small` };
  });
}
