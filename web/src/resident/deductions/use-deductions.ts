import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useResident } from '../use-resident';

export type MyDeductions = AnswerOf<'/api/communities/{communityId}/me/deductions'>;
export type Deduction = MyDeductions['deductions'][number];

export function useDeductions() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['deductions', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/deductions', {
          params: { path: { communityId } },
        }),
      ),
    meta: { keep: true },
  });
}
