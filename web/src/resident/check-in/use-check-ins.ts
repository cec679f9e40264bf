import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { now } from '../../ui/clock';
import { dateKey } from '../../ui/format';
import { useResident } from '../use-resident';

export type CheckIns = AnswerOf<'/api/communities/{communityId}/me/check-ins'>;

/** What was kept from another day says nothing about today: it is not shown. */
export function useCheckIns() {
  const { communityId } = useResident();
  const query = useQuery({
    queryKey: ['check-ins', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/check-ins', {
          params: { path: { communityId } },
        }),
      ),
    meta: { keep: true },
  });
  const isOfToday = dateKey(new Date(query.dataUpdatedAt)) === dateKey(now());
  return isOfToday ? query : { ...query, data: undefined };
}
