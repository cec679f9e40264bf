import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { m } from '../../i18n/paraglide/messages';
import { toast } from '../../ui/toast';
import { useStaffDeed } from '../parts/use-staff-deed';
import { useSeat } from '../use-seat';

export type ProxyRow = AnswerOf<'/api/communities/{communityId}/proxies'>['proxies'][number];

export function useProxies() {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['proxies', communityId],
    queryFn: () =>
      answer(
        api.GET('/api/communities/{communityId}/proxies', { params: { path: { communityId } } }),
      ),
  });
}

/** A deed about bindings; afterwards the list is read anew and what was opened for it is closed. */
export function useProxyDeed<Input>(
  run: (communityId: string, input: Input, requestId: string) => Promise<unknown>,
  onDone: () => void,
) {
  const { communityId } = useSeat();
  const client = useQueryClient();
  return useStaffDeed(
    (input: Input, requestId) => run(communityId, input, requestId),
    () => {
      toast(m.committee_saved());
      void client.invalidateQueries({ queryKey: ['proxies'] });
      onDone();
    },
  );
}
