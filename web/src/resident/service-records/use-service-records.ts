import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useResident } from '../use-resident';

export type ServiceRecord =
  AnswerOf<'/api/communities/{communityId}/me/service-records'>['records'][number];

export type RecordDetails =
  AnswerOf<'/api/communities/{communityId}/me/service-records/{recordId}'>;

export function useServiceRecords() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['service-records', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/service-records', {
          params: { path: { communityId } },
        }),
      ),
    meta: { keep: true },
  });
}

export function useServiceRecord(recordId: string) {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['service-records', communityId, recordId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/service-records/{recordId}', {
          params: { path: { communityId, recordId } },
        }),
      ),
    meta: { keep: true },
  });
}
