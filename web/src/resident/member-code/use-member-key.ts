import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { lastKnown, rememberKnown } from '../../api/last-known';
import { now } from '../../ui/clock';
import { useResident } from '../use-resident';
import { clockAheadMs } from './clock-ahead';

/** What the phone needs to draw the code by itself. It leaves the phone at sign-out. */
export interface MemberKey {
  residentId: string;
  keyId: string;
  secret: string;
  /** How far the server's clock is ahead of this phone's. */
  aheadMs: number;
}

const knownKey = 'member-key';

/** The key of the acting resident, fresh where there is a network, else the one kept here. */
export function useMemberKey() {
  const query = useFreshMemberKey();
  const { residentId } = useResident();
  const kept = lastKnown<MemberKey>(knownKey)?.value;
  const key = query.data ?? (kept?.residentId === residentId ? kept : undefined);
  return { key, failed: query.isError };
}

/** Read at every start, so that the code is there when the network is not. */
export function useFreshMemberKey() {
  const { communityId, residentId } = useResident();
  return useQuery({
    queryKey: ['member-key', communityId],
    queryFn: async (): Promise<MemberKey> => {
      const askedAt = now().getTime();
      const { keyId, secret, serverTime } = await answer(
        api.GET('/api/communities/{communityId}/me/member-key', {
          params: { path: { communityId } },
        }),
      );
      const aheadMs = clockAheadMs(serverTime, askedAt, now().getTime());
      const key = { residentId, keyId, secret, aheadMs };
      rememberKnown(knownKey, key);
      return key;
    },
    staleTime: 10 * 60_000,
  });
}
