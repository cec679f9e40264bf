import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useSeat } from '../use-seat';

export type MachineRow = AnswerOf<'/api/communities/{communityId}/devices'>['devices'][number];
export type Machine = AnswerOf<'/api/communities/{communityId}/devices/{deviceId}'>;
export type MachineEvent =
  AnswerOf<'/api/communities/{communityId}/devices/{deviceId}/events'>['events'][number];
export type MachineReversal =
  AnswerOf<'/api/communities/{communityId}/device-reversals'>['reversals'][number];

export function useMachines() {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['machines', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/devices', { params: { path: { communityId } } }),
      ),
  });
}

export function useMachine(deviceId: string) {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['machines', communityId, deviceId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/devices/{deviceId}', {
          params: { path: { communityId, deviceId } },
        }),
      ),
  });
}

export function useMachineReversals() {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['machines', communityId, 'reversals'],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/device-reversals', {
          params: { path: { communityId } },
        }),
      ),
  });
}
