import type { paths } from '@linli/contract/openapi-types';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client';
import { useMembership } from '../../api/me';
import { useDeed } from '../../api/use-deed';
import { signal } from '../scan/signals';

const at = '/api/communities/{communityId}/counters/{counterId}' as const;

type AnswerTo<Path extends keyof paths> = paths[Path] extends {
  post: { responses: { 200: { content: { 'application/json': infer Data } } } };
}
  ? Data
  : never;

export type CardAtCounter = AnswerTo<`${typeof at}/card-checks`>;
export type Ordered = AnswerTo<`${typeof at}/card-reservations`>;
export type Collected = AnswerTo<`${typeof at}/card-redemptions`>;

/** What somebody with a printed card can do at this counter; nothing of it without a network. */
export function useCardDesk(counterId: string, code: string) {
  const communityId = useMembership()?.communityId ?? '';
  const client = useQueryClient();
  const params = { path: { communityId, counterId } };
  const key = ['field', 'card-desk', communityId, counterId, code];
  const [ordered, setOrdered] = useState<Ordered | null>(null);
  const [collected, setCollected] = useState<Collected | null>(null);
  const desk = useQuery({
    queryKey: key,
    queryFn: () => answer(api.POST(`${at}/card-checks`, { params, body: { code } })),
    // Stopped a minute ago means stopped: never answered from memory.
    gcTime: 0,
    staleTime: 0,
    retry: false,
  });
  const refresh = () => {
    signal('ok');
    void client.invalidateQueries({ queryKey: key });
    void client.invalidateQueries({ queryKey: ['field', 'counter-day'] });
  };
  const order = useDeed(
    (rewardId: string, requestId) =>
      answer(api.POST(`${at}/card-reservations`, { params, body: { requestId, code, rewardId } })),
    (placed) => {
      setOrdered(placed);
      refresh();
    },
  );
  const collect = useDeed(
    (redemptionId: string, requestId) =>
      answer(
        api.POST(`${at}/card-redemptions`, { params, body: { requestId, code, redemptionId } }),
      ),
    (handed) => {
      setCollected(handed);
      refresh();
    },
  );
  return { desk, order, collect, ordered, collected };
}
