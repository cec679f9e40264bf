import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMe } from '../../api/me';
import { rulebookQuery } from '../../api/rulebook-query';
import { useResident } from '../use-resident';
import { claimQueue, setClaimOwner, useClaimDeeds } from './claim-queue';

/** Whatever page is open, a claim that waits on this phone goes out as soon as it can. */
export function KeepClaims() {
  const { me } = useMe();
  const client = useQueryClient();
  const { communityId, acting } = useResident();
  // Read ahead, so that the form knows what can be sent in when the network is away.
  useQuery(rulebookQuery(communityId));
  setClaimOwner(me ? [me.person.id, ...(acting ? [acting.residentId] : [])].join(' for ') : null);
  useEffect(() => claimQueue.start(), []);
  const arrived = useClaimDeeds().filter(({ state }) => state === 'done').length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what arrived is in the list anew.
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ['claims'] });
  }, [arrived, client]);
  return null;
}
