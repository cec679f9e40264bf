import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useMembership } from '../../api/me';

export type ProposedAward =
  AnswerOf<'/api/communities/{communityId}/me/proposed-awards'>['awards'][number];

/** What this organizer recorded and one person may not give alone. */
export function useProposedAwards() {
  const communityId = useMembership()?.communityId ?? '';
  return useQuery({
    queryKey: ['field', 'proposed', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/proposed-awards', {
          params: { path: { communityId } },
        }),
      ),
    enabled: communityId !== '',
    meta: { keep: true },
  });
}
