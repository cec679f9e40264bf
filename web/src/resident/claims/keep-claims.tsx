import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMe } from '../../api/me';
import { claimQueue, setClaimOwner, useClaimDeeds } from './claim-queue';

/** Whatever page is open, a claim that waits on this phone goes out as soon as it can. */
export function KeepClaims() {
  const { me } = useMe();
  const client = useQueryClient();
  setClaimOwner(me?.person.id ?? null);
  useEffect(() => claimQueue.start(), []);
  const arrived = useClaimDeeds().filter(({ state }) => state === 'done').length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what arrived is in the list anew.
  useEffect(() => {
    void client.invalidateQueries({ queryKey: ['claims'] });
  }, [arrived, client]);
  return null;
}
