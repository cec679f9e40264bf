import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

type Templates = AnswerOf<'/api/communities/{communityId}/rulebook/templates'>;
export type Template = Templates['templates'][number];

/** Begins a draft and opens it. */
export function useStartDraft() {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const [, go] = useLocation();
  return useStaffDeed(
    (wanted: { from: 'in_force' | 'nothing'; templates: Template['key'][] }, requestId) =>
      answer(
        api.POST('/api/communities/{communityId}/rulebook/drafts', {
          params: { path: { communityId } },
          body: { requestId, ...wanted },
        }),
      ),
    ({ draftId }) => {
      void client.invalidateQueries({ queryKey: ['drafts', communityId] });
      go(`/rules/drafts/${draftId}`);
    },
  );
}
