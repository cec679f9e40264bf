import { type InfiniteData, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { usePages } from '../parts/use-pages';
import { useSeat } from '../use-seat';

export type Inspection =
  AnswerOf<'/api/communities/{communityId}/inspections'>['inspections'][number];
export type ReadInspection =
  AnswerOf<'/api/communities/{communityId}/inspections/{schemeKey}/{day}'>;
type HomesPage = AnswerOf<'/api/communities/{communityId}/inspections/{schemeKey}/{day}/homes'>;
export type InspectedHome = HomesPage['homes'][number];
export type GivenGrade = NonNullable<InspectedHome['given']>;

export interface InspectionKey {
  schemeKey: string;
  day: string;
}

export interface HomeFilter {
  search?: string;
  buildingId?: string;
  only: 'all' | 'ungraded' | 'graded';
}

export function useInspections() {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['inspections', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/inspections', {
          params: { path: { communityId } },
        }),
      ),
  });
}

export function useInspection({ schemeKey, day }: InspectionKey) {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['inspection', communityId, schemeKey, day],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/inspections/{schemeKey}/{day}', {
          params: { path: { communityId, schemeKey, day } },
        }),
      ),
  });
}

const homesKey = (communityId: string, { schemeKey, day }: InspectionKey) => [
  'inspected-homes',
  communityId,
  schemeKey,
  day,
];

export function useHomes(key: InspectionKey, filter: HomeFilter) {
  const { communityId } = useSeat();
  const { search, buildingId, only } = filter;
  return usePages([...homesKey(communityId, key), search, buildingId, only], (cursor) =>
    answer(
      api.GET('/api/communities/{communityId}/inspections/{schemeKey}/{day}/homes', {
        params: {
          path: { communityId, ...key },
          query: { search, buildingId, only, cursor, limit: 40 },
        },
      }),
    ),
  );
}

/** Writes a kept grade into every list at hand: a door stays where it was after the tap. */
export function useNoteGrade(key: InspectionKey) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return (residentId: string, given: GivenGrade) => {
    client.setQueriesData<InfiniteData<HomesPage>>(
      { queryKey: homesKey(communityId, key) },
      (known) =>
        known && {
          ...known,
          pages: known.pages.map((page) => ({
            ...page,
            homes: page.homes.map((home) =>
              home.residentId === residentId ? { ...home, given } : home,
            ),
          })),
        },
    );
    void client.invalidateQueries({ queryKey: ['inspection', communityId] });
    void client.invalidateQueries({ queryKey: ['inspections', communityId] });
  };
}
