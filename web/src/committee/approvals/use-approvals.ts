import { useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { formatNumber } from '../../ui/format';
import { toast } from '../../ui/toast';
import { usePages } from '../parts/use-pages';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

export type Approval = AnswerOf<'/api/communities/{communityId}/approvals'>['approvals'][number];

export function useApprovals(state: 'waiting' | 'decided') {
  const { communityId } = useSeat();
  return usePages(['approvals', communityId, state], (cursor) =>
    answer(
      api.GET('/api/communities/{communityId}/approvals', {
        params: { path: { communityId }, query: { state, cursor, limit: 40 } },
      }),
    ),
  );
}

/** A yes, or a no with its reason: one deed, so that only one of them is ever under way. */
export function useApprovalDecision({ id, points }: Approval, onDone: () => void) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  const path = { communityId, approvalId: id };
  return useStaffDeed(
    (refusal: { reason: string } | null, requestId): Promise<unknown> =>
      refusal
        ? answer(
            api.POST('/api/communities/{communityId}/approvals/{approvalId}/refusal', {
              params: { path },
              body: { requestId, reason: refusal.reason },
            }),
          )
        : answer(
            api.POST('/api/communities/{communityId}/approvals/{approvalId}/approval', {
              params: { path },
              body: { requestId },
            }),
          ),
    (_, refusal) => {
      toast(
        refusal
          ? m.committee_approval_refused()
          : m.committee_approval_agreed({ points: formatNumber(points) }),
      );
      for (const queryKey of [['approvals'], ['today'], ['transfers']]) {
        void client.invalidateQueries({ queryKey });
      }
      onDone();
    },
  );
}
