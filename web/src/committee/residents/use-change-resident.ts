import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';
import type { ResidentRecord } from './resident-page';

export interface ResidentChange {
  name?: string;
  phone?: string | null;
  buildingId?: string | null;
  room?: string | null;
  state?: 'active' | 'left';
}

export function useChangeResident(record: ResidentRecord, onDone: () => void) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed(
    (change: ResidentChange, requestId) =>
      answer(
        api.PATCH('/api/communities/{communityId}/residents/{residentId}', {
          params: { path: { communityId, residentId: record.resident.id } },
          body: { requestId, ...change },
        }),
      ),
    () => {
      void client.invalidateQueries({ queryKey: ['residents'] });
      onDone();
    },
  );
}
