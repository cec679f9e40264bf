import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useResident } from '../use-resident';

export type MyGrade =
  AnswerOf<'/api/communities/{communityId}/me/inspection-grades'>['grades'][number];

export function useInspectionGrades() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['inspection-grades', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/inspection-grades', {
          params: { path: { communityId } },
        }),
      ),
    meta: { keep: true },
  });
}
