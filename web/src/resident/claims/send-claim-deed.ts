import { answer, api } from '../../api/client';
import type { KeptFile, QueuedDeed } from '../../api/queue-store';
import { sendWithPhotos } from '../../api/send-with-photos';
import type { ClaimDeed } from './claim-deed';

/** The photos first, then the words that name them; the request id makes a second try harmless. */
export async function sendClaimDeed(
  queued: QueuedDeed,
  files: () => Promise<KeptFile[]>,
): Promise<unknown> {
  const deed = queued as ClaimDeed;
  const { requestId } = deed;
  const { communityId } = deed.body;
  return sendWithPhotos(communityId, await files(), (): Promise<unknown> => {
    if (deed.kind === 'answer') {
      const { claimId, words, photoIds } = deed.body;
      return answer(
        api.POST('/api/communities/{communityId}/me/claims/{claimId}/answers', {
          params: { path: { communityId, claimId } },
          body: { requestId, words, photoIds },
        }),
      );
    }
    const { communityId: _, ...claim } = deed.body;
    return answer(
      api.POST('/api/communities/{communityId}/me/claims', {
        params: { path: { communityId } },
        body: { requestId, ...claim },
      }),
    );
  });
}
