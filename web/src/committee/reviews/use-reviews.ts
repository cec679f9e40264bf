import { useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { usePages } from '../parts/use-pages';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

export type Review = AnswerOf<'/api/communities/{communityId}/reviews'>['reviews'][number];
export type Outcome = NonNullable<Review['outcome']>;

export function useReviews(state: 'open' | 'closed') {
  const { communityId } = useSeat();
  return usePages(['reviews', communityId, state], (cursor) =>
    answer(
      api.GET('/api/communities/{communityId}/reviews', {
        params: { path: { communityId }, query: { state, cursor, limit: 40 } },
      }),
    ),
  );
}

/** What an auditor found out: kept with the item, or the last word on it. */
export function useReviewDeed(reviewId: string, onDone: () => void) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const path = { communityId, reviewId };
  return useStaffDeed(
    ({ words, outcome }: { words: string; outcome?: Outcome }, requestId) =>
      outcome
        ? answer(
            api.POST('/api/communities/{communityId}/reviews/{reviewId}/closing', {
              params: { path },
              body: { requestId, outcome, words },
            }),
          )
        : answer(
            api.POST('/api/communities/{communityId}/reviews/{reviewId}/notes', {
              params: { path },
              body: { requestId, words },
            }),
          ),
    (_, { outcome }) => {
      toast(outcome ? m.committee_review_closed() : m.committee_review_noted());
      void client.invalidateQueries({ queryKey: ['reviews'] });
      void client.invalidateQueries({ queryKey: ['today'] });
      onDone();
    },
  );
}
