import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

interface PageOf {
  nextCursor: string | null;
}

/** A list that continues by cursor; all pages read so far are one list. */
export function usePages<Page extends PageOf>(
  queryKey: QueryKey,
  read: (cursor: string | undefined) => Promise<Page>,
  enabled = true,
) {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor ?? undefined,
    enabled,
  });
  return {
    ...query,
    data: query.data?.pages,
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    reading: query.isFetchingNextPage,
  };
}
