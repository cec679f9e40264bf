import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useMembership } from '../../api/me';
import type { FieldDeed } from '../queue/field-queue';

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

/** What became of the points of a scan that waited, as far as this phone knows. */
export function useProposedOf(deed: FieldDeed): ProposedAward | undefined {
  const { data } = useProposedAwards();
  if (deed.kind === 'claim' || !deed.answer || deed.answer.waitingPoints === 0) return undefined;
  const { residentId } = deed.answer;
  return data?.awards.find(
    (award) => award.residentId === residentId && award.sessionId === deed.body.sessionId,
  );
}
