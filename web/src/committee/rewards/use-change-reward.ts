import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import type { RewardRow } from './use-rewards';

export interface RewardChange {
  title?: string;
  description?: string;
  pricePoints?: number;
  /** A difference: reservations go on while the shelf is being filled. */
  stockChange?: number;
  perPersonLimit?: number | null;
  codeValidDays?: number;
  state?: 'offered' | 'hidden';
  termsKey?: string | null;
}

export function useChangeReward(reward: RewardRow, onDone: () => void) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed(
    (change: RewardChange, requestId) =>
      answer(
        api.PATCH('/api/communities/{communityId}/rewards/{rewardId}', {
          params: { path: { communityId, rewardId: reward.id } },
          body: { requestId, ...change },
        }),
      ),
    () => {
      void client.invalidateQueries({ queryKey: ['rewards'] });
      void client.invalidateQueries({ queryKey: ['today'] });
      onDone();
    },
  );
}
