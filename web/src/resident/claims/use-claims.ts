import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { actingFor } from '../acting/acting-for';
import { useResident } from '../use-resident';

export type MyClaims = AnswerOf<'/api/communities/{communityId}/me/claims'>;
export type Claim = MyClaims['claims'][number];
export type Plot = MyClaims['plots'][number];
export type OpenClaim = AnswerOf<'/api/communities/{communityId}/me/claims/{claimId}'>;
export type ClaimStep = OpenClaim['steps'][number];

export function useClaims() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['claims', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/claims', { params: { path: { communityId } } }),
      ),
    meta: { keep: true },
  });
}

export function useClaim(claimId: string) {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['claims', communityId, claimId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/claims/{claimId}', {
          params: { path: { communityId, claimId } },
        }),
      ),
    meta: { keep: true },
  });
}

/** Where the photos of an own claim are; a picture's request cannot say for whom it is made. */
export function photoAddresses(
  communityId: string,
  claimId: string,
  photos: readonly { id: string }[],
) {
  if (actingFor()) return [];
  return photos.map(({ id }) => {
    const full = `/api/communities/${communityId}/me/claims/${claimId}/photos/${id}`;
    return { id, full, small: `${full}?size=small` };
  });
}
