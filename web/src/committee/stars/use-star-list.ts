import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { usePages } from '../parts/use-pages';
import { useSeat } from '../use-seat';

export type StarRow = AnswerOf<'/api/communities/{communityId}/stars'>['stars'][number];
export type Objection = StarRow['objections'][number];
export type Shelf = 'notice' | 'held';

export function useStarList(shelf: Shelf) {
  const { communityId } = useSeat();
  return usePages(['stars', communityId, shelf], (cursor) =>
    answer(
      api.GET('/api/communities/{communityId}/stars', {
        params: { path: { communityId }, query: { shelf, cursor } },
      }),
    ),
  );
}
