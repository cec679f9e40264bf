import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useResident } from '../use-resident';

export type Consents = AnswerOf<'/api/communities/{communityId}/me/consents'>;
export type Consent = Consents['consents'][number];

export function useConsents() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['consents', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/consents', {
          params: { path: { communityId } },
        }),
      ),
    meta: { keep: true },
  });
}

export function useFreshConsents(): () => void {
  const { communityId } = useResident();
  const client = useQueryClient();
  return () => void client.invalidateQueries({ queryKey: ['consents', communityId] });
}
