import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { useDeed } from '../../api/use-deed';
import { useResident } from '../use-resident';

export type MyProxies = AnswerOf<'/api/communities/{communityId}/me/proxies'>;
export type MyProxy = MyProxies['forMe'][number];
export type Act = MyProxies['acts'][number];

export function useProxies() {
  const { communityId } = useResident();
  return useQuery({
    queryKey: ['proxies', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/me/proxies', { params: { path: { communityId } } }),
      ),
  });
}

/** A deed about bindings; afterwards the page shows how things stand. */
export function useProxyDeed<Input, Result>(
  run: (communityId: string, input: Input, requestId: string) => Promise<Result>,
  onDone: (result: Result) => void = () => undefined,
) {
  const { communityId } = useResident();
  const client = useQueryClient();
  return useDeed(
    (input: Input, requestId) => run(communityId, input, requestId),
    (result) => {
      void client.invalidateQueries({ queryKey: ['proxies'] });
      onDone(result);
    },
  );
}
