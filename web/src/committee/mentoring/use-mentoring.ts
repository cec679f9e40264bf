import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

export type Mentoring = AnswerOf<'/api/communities/{communityId}/mentoring'>;
export type PairRow = Mentoring['pairs'][number];
export type RequestRow = Mentoring['requests'][number];
export type WishRow = Mentoring['wishes'][number];
export type Side = 'mentor' | 'learner';

export function useMentoring() {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['mentoring', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/mentoring', { params: { path: { communityId } } }),
      ),
  });
}

/** A deed about pairs; afterwards the lists are read anew and what was opened for it is closed. */
export function useMentoringDeed<Input>(
  run: (communityId: string, input: Input, requestId: string) => Promise<unknown>,
  onClose: () => void,
) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed(
    (input: Input, requestId) => run(communityId, input, requestId),
    () => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['mentoring'] });
      onClose();
    },
  );
}
