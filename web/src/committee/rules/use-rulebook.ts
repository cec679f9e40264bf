import type { Rulebook } from '@linli/core/rules/rulebook';
import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { useSeat } from '../use-seat';

export interface RulebookInForce {
  version: number;
  publishedAt: string;
  inForceFrom: string;
  document: Rulebook;
  upcoming: { version: number; inForceFrom: string } | null;
}

/** The rulebook in force; the server publishes only documents that core's validator accepted. */
export function useRulebook(enabled = true) {
  const { communityId } = useSeat();
  return useQuery({
    queryKey: ['rulebook', communityId],
    enabled,
    staleTime: 5 * 60_000,
    queryFn: async (): Promise<RulebookInForce> => {
      const read = await answer(
        api.GET('/api/communities/{communityId}/rulebook', {
          params: { path: { communityId } },
        }),
      );
      return { ...read, document: read.document as unknown as Rulebook };
    },
  });
}
