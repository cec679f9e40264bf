import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useSeat } from '../use-seat';

export type RewardRow = AnswerOf<'/api/communities/{communityId}/rewards'>['rewards'][number];
export type Counter = AnswerOf<'/api/communities/{communityId}/counters'>['counters'][number];

/** The whole shelf, for the committee with what is hidden. */
export function useRewards() {
  const { communityId, can } = useSeat();
  const includeHidden = can('reward.change') ? ('true' as const) : undefined;
  return useQuery({
    queryKey: ['rewards', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/rewards', {
          params: { path: { communityId }, query: { includeHidden } },
        }),
      ),
  });
}

export function useCounters(wanted = true) {
  const { communityId, can } = useSeat();
  return useQuery({
    queryKey: ['counters', communityId],
    enabled: wanted && can('counter.redeem'),
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/counters', { params: { path: { communityId } } }),
      ),
  });
}
