import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

export type ErasureRow = AnswerOf<'/api/communities/{communityId}/erasures'>['erasures'][number];

export const erasureReasons: Record<ErasureRow['reason'], () => string> = {
  own_wish: m.committee_erasure_own_wish,
  moved_away: m.committee_erasure_moved_away,
  deceased: m.committee_erasure_deceased,
  ordered: m.committee_erasure_ordered,
};

export function useErasures() {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['erasures', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/erasures', { params: { path: { communityId } } }),
      ),
  });
}

/** A deed about erasures; afterwards the list is read anew and what was opened is closed. */
export function useErasureDeed<Input>(
  run: (communityId: string, input: Input, requestId: string) => Promise<unknown>,
  onDone: () => void,
) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed(
    (input: Input, requestId) => run(communityId, input, requestId),
    () => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['erasures'] });
      onDone();
    },
  );
}
