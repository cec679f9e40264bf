import { useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { usePages } from '../parts/use-pages';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

export type DeductionRow =
  AnswerOf<'/api/communities/{communityId}/deductions'>['deductions'][number];
export type Shelf = 'open' | 'all';

export function useDeductions(state: Shelf) {
  const { communityId } = useSeat();
  return usePages(['deductions', communityId, state], (cursor) =>
    answer(
      api.GET('/api/communities/{communityId}/deductions', {
        params: { path: { communityId }, query: { state, cursor } },
      }),
    ),
  );
}

/** A deed about deductions; afterwards the list is read anew and what was opened is closed. */
export function useDeductionDeed<Input>(
  run: (communityId: string, input: Input, requestId: string) => Promise<unknown>,
  onClose: () => void,
) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed(
    (input: Input, requestId) => run(communityId, input, requestId),
    () => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['deductions'] });
      onClose();
    },
  );
}
