import type { paths } from '@linli/contract/openapi-types';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { setCommunityZone } from '../ui/wall-time';

export type Board =
  paths['/api/boards/{slug}']['get']['responses']['200']['content']['application/json'];

/** The board's figures, kept over a lost network and read again every 30 s. */
export function useBoard(slug: string) {
  const query = useQuery({
    queryKey: ['board', slug],
    queryFn: () => answer(api.GET('/api/boards/{slug}', { params: { path: { slug } } })),
    refetchInterval: 30_000,
    refetchIntervalInBackground: true,
    meta: { keep: true },
  });
  if (query.data) setCommunityZone(query.data.community.timeZone);
  return query;
}
