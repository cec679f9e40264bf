import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { newRequestId } from '../../api/request-id';
import { useResident } from '../use-resident';

export type MyMembership = AnswerOf<'/api/communities/{communityId}/me'>;

export interface SettingsChange {
  nickname?: string | null;
  boardConsent?: boolean;
  language?: 'zh' | 'en';
  elderMode?: boolean;
}

export function useMyMembership() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['my-membership', communityId],
    queryFn: () =>
      answer(api.GET('/api/communities/{communityId}/me', { params: { path: { communityId } } })),
    meta: { keep: true },
  });
}

export function changeSettings(
  communityId: string,
  change: SettingsChange,
  requestId: string = newRequestId(),
) {
  return answer(
    api.PATCH('/api/communities/{communityId}/me', {
      params: { path: { communityId } },
      body: { requestId, ...change },
      // A change of language opens a fresh page: the message still has to go out.
      keepalive: true,
    }),
  );
}
