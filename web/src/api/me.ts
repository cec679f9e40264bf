import type { paths } from '@linli/contract/openapi-types';
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { setCommunityZone } from '../ui/wall-time';
import { answer, api } from './client';
import { forgetKeptAnswers } from './kept-answers';
import { forgetKnown } from './last-known';
import { ApiRefusal } from './refusal';

export type Me = paths['/api/me']['get']['responses']['200']['content']['application/json'];
export type Membership = Me['memberships'][number];

const chosenKey = 'linli-community';

/**
 * Who is signed in. `signedOut` is certain only when the server said so, never on a lost network.
 */
export function useMe() {
  const query = useQuery({
    queryKey: ['me'],
    queryFn: () => answer(api.GET('/api/me')),
    meta: { keep: true },
    staleTime: 60_000,
    // Several parts of a page ask; “nobody is signed in” is answered once, not once for each.
    retryOnMount: false,
  });
  const signedOut = query.error instanceof ApiRefusal && query.error.status === 401;
  return { ...query, me: signedOut ? undefined : query.data, signedOut };
}

/** The community that is open: the one chosen on this phone, else the first. */
export function useMembership(): Membership | undefined {
  const { me } = useMe();
  const chosen = recallCommunity();
  const membership = me?.memberships.find((one) => one.communityId === chosen);
  const open = membership ?? me?.memberships[0];
  // While drawing, not after: the first figures of the page already stand in the right zone.
  if (open) setCommunityZone(open.timeZone);
  return open;
}

export function chooseCommunity(communityId: string): void {
  try {
    localStorage.setItem(chosenKey, communityId);
  } catch {
    // Without storage the first community stays open.
  }
  window.location.reload();
}

/** Ends the sign-in and clears what this phone knew of the person. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await answer(api.POST('/api/sign-out'));
    forgetPerson(client);
  };
}

/** Before another person's figures may stand on this phone: nothing of the last one stays. */
export function forgetPerson(client: QueryClient): void {
  forgetKnown();
  forgetKeptAnswers();
  client.clear();
  try {
    for (const face of ['resident', 'field', 'board', 'committee']) {
      localStorage.removeItem(`linli-kept-${face}`);
    }
  } catch {
    // Nothing was kept then.
  }
}

function recallCommunity(): string | null {
  try {
    return localStorage.getItem(chosenKey);
  } catch {
    return null;
  }
}
