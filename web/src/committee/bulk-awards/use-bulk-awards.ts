import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { usePages } from '../parts/use-pages';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

export type BulkAward =
  AnswerOf<'/api/communities/{communityId}/bulk-awards'>['bulkAwards'][number];
export type ReadBulkAward = AnswerOf<'/api/communities/{communityId}/bulk-awards/{bulkAwardId}'>;
export type BulkAwardRow =
  AnswerOf<'/api/communities/{communityId}/bulk-awards/{bulkAwardId}/rows'>['rows'][number];

export function useBulkAwards(state: BulkAward['state'] | undefined) {
  const { communityId } = useSeat();
  return usePages(['bulk-awards', communityId, 'list', state], (cursor) =>
    answer(
      api.GET('/api/communities/{communityId}/bulk-awards', {
        params: { path: { communityId }, query: { state, cursor, limit: 40 } },
      }),
    ),
  );
}

export function useBulkAward(bulkAwardId: string) {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['bulk-awards', communityId, bulkAwardId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/bulk-awards/{bulkAwardId}', {
          params: { path: { communityId, bulkAwardId } },
        }),
      ),
  });
}

export function useBulkAwardRows(bulkAwardId: string, only: 'all' | 'problems') {
  const { communityId } = useSeat();
  return usePages(['bulk-awards', communityId, bulkAwardId, 'rows', only], async (cursor) => {
    const page = await answer(
      api.GET('/api/communities/{communityId}/bulk-awards/{bulkAwardId}/rows', {
        params: {
          path: { communityId, bulkAwardId },
          query: { only, afterRow: Number(cursor ?? 0), limit: 100 },
        },
      }),
    );
    const last = page.rows.at(-1);
    return { ...page, nextCursor: page.hasMore && last ? String(last.row) : null };
  });
}

/** A deed on a list; afterwards everything that may have changed is read again. */
export function useBulkAwardDeed<Input, Result>(
  run: (communityId: string, input: Input, requestId: string) => Promise<Result>,
  onDone: (result: Result) => void,
) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed(
    (input: Input, requestId) => run(communityId, input, requestId),
    (result) => {
      for (const queryKey of [['bulk-awards'], ['transfers'], ['today'], ['residents']]) {
        void client.invalidateQueries({ queryKey });
      }
      onDone(result);
    },
  );
}
