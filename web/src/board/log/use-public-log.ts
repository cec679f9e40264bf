import type { paths } from '@linli/contract/openapi-types';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';

export type PublicLog = paths['/api/log']['get']['responses']['200']['content']['application/json'];

export function usePublicLog() {
  return useQuery({
    queryKey: ['public-log'],
    queryFn: () => answer(api.GET('/api/log')),
    refetchInterval: 30_000,
  });
}
