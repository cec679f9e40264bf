import { answer, api } from '../../api/client';
import type { KeptFile, QueuedDeed } from '../../api/queue-store';
import { sendWithPhotos } from '../../api/send-with-photos';
import type { ClaimDeed, RecordedClaim } from './claim-deed';
import { sendLate } from './send-late';

/** The photos first; how late the claim itself is, is seen when they have arrived. */
export async function sendClaim(
  queued: QueuedDeed,
  files: () => Promise<KeptFile[]>,
): Promise<RecordedClaim> {
  const deed = queued as ClaimDeed;
  const { communityId, ...claim } = deed.body;
  return sendWithPhotos(communityId, await files(), () =>
    sendLate(deed, (offline) =>
      answer(
        api.POST('/api/communities/{communityId}/claims', {
          params: { path: { communityId } },
          body: { ...claim, requestId: deed.requestId, offline },
        }),
      ),
    ),
  );
}
