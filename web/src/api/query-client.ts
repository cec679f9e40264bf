import { QueryClient } from '@tanstack/react-query';
import { keepAnswers } from './kept-answers';
import { NetworkLost } from './refusal';

/**
 * Reading, with the manners of this product: no wait without end, no retry of a refusal, and
 * answers
 * marked `meta: { keep: true }` stay on the phone, so that a page opens offline with what it knew.
 */
export function createQueryClient(face: string): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        gcTime: 30 * 60_000,
        // Try even when the phone believes it is offline: a paused query would never say anything.
        networkMode: 'always',
        retry: (tries, error) => error instanceof NetworkLost && tries < 1,
        retryDelay: 1200,
        refetchOnReconnect: true,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  keepAnswers(client, `linli-kept-${face}`);
  return client;
}
