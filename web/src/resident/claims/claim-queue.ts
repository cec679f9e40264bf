import { OfflineQueue } from '../../api/offline-queue';
import { openQueueStore } from '../../api/queue-store';
import { useQueue } from '../../api/use-queue';
import type { ClaimDeed } from './claim-deed';
import { sendClaimDeed } from './send-claim-deed';

let owner: string | null = null;

/** Claims of this phone on their way; each is sent only as the person who wrote it. */
export const claimQueue = new OfflineQueue({
  name: 'claims',
  store: openQueueStore('linli-claims'),
  send: sendClaimDeed,
  owner: () => owner,
});

/**
 * Whoever acts now, and for whom: a guardian who acts as their child sends the child's, and what
 * was written for a neighbour waits until they act for that neighbour again.
 */
export function setClaimOwner(next: string | null): void {
  if (owner === next) return;
  owner = next;
  if (next !== null) void claimQueue.flush();
}

export function useClaimDeeds(): ClaimDeed[] {
  return useQueue(claimQueue).filter((deed) => deed.owner === owner) as ClaimDeed[];
}
