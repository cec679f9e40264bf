import { useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { usePages } from '../parts/use-pages';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

export type CardRow = AnswerOf<'/api/communities/{communityId}/member-cards'>['cards'][number];

/** A card as it comes from the press, with the code that is known this one time. */
export interface FreshCard {
  cardId: string;
  residentId: string;
  code: string;
  number: number;
  name: string;
  buildingName: string | null;
}

export function useCards(filter: { state?: 'living' | 'revoked'; residentId?: string }) {
  const { communityId, can } = useSeat();
  const { state, residentId } = filter;
  return usePages(
    ['member-cards', communityId, state, residentId],
    (cursor) =>
      answer(
        api.GET('/api/communities/{communityId}/member-cards', {
          params: { path: { communityId }, query: { state, residentId, cursor, limit: 50 } },
        }),
      ),
    can('card.issue'),
  );
}

export function useIssueCards(onIssued: (cards: FreshCard[]) => void) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed(
    (wanted: { residentIds: string[]; replace: boolean }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/member-cards', {
          params: { path: { communityId } },
          body: { requestId, ...wanted },
        }),
      ),
    ({ cards }) => {
      void client.invalidateQueries({ queryKey: ['member-cards'] });
      onIssued(cards);
    },
  );
}

export function useRevokeCard(onDone: () => void) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed(
    ({ cardId, reason }: { cardId: string; reason: string }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/member-cards/{cardId}/revocation', {
          params: { path: { communityId, cardId } },
          body: { requestId, reason },
        }),
      ),
    () => {
      toast(m.committee_card_stopped());
      void client.invalidateQueries({ queryKey: ['member-cards'] });
      onDone();
    },
  );
}
