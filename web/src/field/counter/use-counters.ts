import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useMembership } from '../../api/me';
import { keptAllDay } from '../sessions/use-session';

type Counters = AnswerOf<'/api/communities/{communityId}/counters'>;

export type Counter = Counters['counters'][number];

export function useCounters() {
  const communityId = useMembership()?.communityId ?? '';
  return useQuery({
    queryKey: ['field', 'counters', communityId],
    queryFn: async () => {
      const params = { path: { communityId } };
      return (await answer(api.GET('/api/communities/{communityId}/counters', { params })))
        .counters;
    },
    enabled: communityId !== '',
    ...keptAllDay,
  });
}

/** What this counter handed out today. */
export function useCounterDay(counterId: string) {
  const communityId = useMembership()?.communityId ?? '';
  return useQuery({
    queryKey: ['field', 'counter-day', communityId, counterId],
    queryFn: () => {
      const params = { path: { communityId, counterId } };
      return answer(
        api.GET('/api/communities/{communityId}/counters/{counterId}/today', { params }),
      );
    },
    enabled: communityId !== '',
    ...keptAllDay,
  });
}
