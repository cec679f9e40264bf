import { queryOptions, useQuery } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useResident } from '../use-resident';

export type Entries = AnswerOf<'/api/communities/{communityId}/me/entries'>;
export type Entry = Entries['entries'][number];

export interface EntryFilter {
  direction?: 'in' | 'out';
  ruleKey?: string;
  from?: string;
  to?: string;
}

/** The newest entries: for the home page, and for a history without network. */
export function useLatestEntries() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['entries', communityId, 'latest'],
    queryFn: () => readEntries(communityId, { limit: 10 }),
    meta: { keep: true },
  });
}

export function entryRead(communityId: string, transferId: string) {
  return queryOptions({
    queryKey: ['entries', communityId, 'one', transferId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/entries/{transferId}', {
          params: { path: { communityId, transferId } },
        }),
      ),
  });
}

export function readEntries(
  communityId: string,
  query: EntryFilter & { limit: number; cursor?: string },
): Promise<Entries> {
  return answer(
    api.GET('/api/communities/{communityId}/me/entries', {
      params: { path: { communityId }, query },
    }),
  );
}
