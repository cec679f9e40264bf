import { useInfiniteQuery } from '@tanstack/react-query';
import { useResident } from '../use-resident';
import { type Entries, type EntryFilter, readEntries } from './use-entries';

/** The whole history, page by page. */
export function useHistory(filter: EntryFilter) {
  const { communityId } = useResident();
  return useInfiniteQuery({
    queryKey: ['entries', communityId, 'all', filter],
    queryFn: ({ pageParam }) =>
      readEntries(communityId, {
        ...filter,
        limit: 30,
        ...(pageParam ? { cursor: pageParam } : {}),
      }),
    initialPageParam: '',
    getNextPageParam: (page: Entries) => page.nextCursor,
  });
}
