import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useResident } from '../use-resident';

export type Notifications = AnswerOf<'/api/communities/{communityId}/me/notifications'>;
export type Notification = Notifications['notifications'][number];

/** What the programme told the resident; kept on the phone, so that it can be read again. */
export function useNotifications() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['notifications', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/notifications', {
          params: { path: { communityId } },
        }),
      ),
    meta: { keep: true },
  });
}
