import { useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { useSeat } from '../use-seat';

export type CallList = AnswerOf<'/api/communities/{communityId}/call-list'>;
export type Call = CallList['residents'][number];
export type Telling =
  AnswerOf<'/api/communities/{communityId}/call-list/tellings'>['tellings'][number];
export type Way = Telling['way'];

export function useCallList() {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['call-list', communityId, 'waiting'],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/call-list', { params: { path: { communityId } } }),
      ),
  });
}

export function useTellings() {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['call-list', communityId, 'told'],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/call-list/tellings', {
          params: { path: { communityId } },
        }),
      ),
  });
}

export function wayName(way: Way): string {
  return { phone: m.committee_way_phone, door: m.committee_way_door, desk: m.committee_way_desk }[
    way
  ]();
}

/** 3 号楼 501 */
export function homeOf({ buildingName, room }: Pick<Call, 'buildingName' | 'room'>): string {
  return [buildingName, room].filter(Boolean).join(' ');
}
