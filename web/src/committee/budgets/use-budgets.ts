import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

export type Budgets = AnswerOf<'/api/communities/{communityId}/budgets'>;
export type Budget = Budgets['budgets'][number];
export type Scope = Budget['scope'];

export interface BudgetValues {
  scope: Scope;
  subjectId: string;
  /** Null lifts it. */
  pointsMax: number | null;
}

export function useBudgets() {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['budgets', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/budgets', { params: { path: { communityId } } }),
      ),
  });
}

export function useSetBudget(onDone: () => void) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed(
    (values: BudgetValues, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/budgets', {
          params: { path: { communityId } },
          body: { requestId, ...values },
        }),
      ),
    (_, { pointsMax }) => {
      toast(pointsMax === null ? m.committee_budget_lifted() : m.committee_budget_set());
      void client.invalidateQueries({ queryKey: ['budgets'] });
      onDone();
    },
  );
}
