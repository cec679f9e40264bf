import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useSeat } from '../use-seat';

export type Contact = AnswerOf<'/api/communities/{communityId}/contact'>;

/** Where the neighbourhood can be asked, as it is printed. */
export function useContact() {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['contact', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/contact', { params: { path: { communityId } } }),
      ),
  });
}
