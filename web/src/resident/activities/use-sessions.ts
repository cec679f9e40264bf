import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { now } from '../../ui/clock';
import { dateKey } from '../../ui/format';
import { useResident } from '../use-resident';
import { mondayOf } from './session-days';

export type Session = AnswerOf<'/api/communities/{communityId}/sessions/{sessionId}'>;

const daysAhead = 34;

/** This week and a month on: one read serves the home page and every view of the activities. */
export function useSessions() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['sessions', communityId],
    queryFn: () => {
      const monday = mondayOf(now());
      const last = new Date(now().getTime() + daysAhead * 86_400_000);
      return answer(
        api.GET('/api/communities/{communityId}/sessions', {
          params: { path: { communityId }, query: { from: monday, to: dateKey(last) } },
        }),
      );
    },
    meta: { keep: true },
  });
}

export function useSession(sessionId: string) {
  const { communityId } = useResident();
  const list = useSessions();
  return useQuery({
    queryKey: ['sessions', communityId, sessionId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/sessions/{sessionId}', {
          params: { path: { communityId, sessionId } },
        }),
      ),
    // The list has all of it already; the page opens at once and is read anew behind.
    placeholderData: () => list.data?.sessions.find((one) => one.id === sessionId),
  });
}
