import { answer, api } from './client';
import type { KeptFile } from './queue-store';
import { ApiRefusal } from './refusal';

/** What has arrived since this page was opened: a retry need not send it again. */
const arrived = new Set<string>();

/**
 * Sends the photos one by one, each under the number the phone gave it, and then the deed that
 * names them. When the server has let photos go meanwhile, all are sent once more.
 */
export async function sendWithPhotos<Result>(
  communityId: string,
  files: readonly KeptFile[],
  post: () => Promise<Result>,
): Promise<Result> {
  await uploadPhotos(communityId, files);
  try {
    return await post();
  } catch (error) {
    const missing = error instanceof ApiRefusal && error.code === 'claims/photo_missing';
    if (!missing || files.length === 0) throw error;
    for (const { id } of files) arrived.delete(id);
    await uploadPhotos(communityId, files);
    return post();
  }
}

async function uploadPhotos(communityId: string, files: readonly KeptFile[]): Promise<void> {
  for (const { id, bytes } of files) {
    if (arrived.has(id)) continue;
    await answer(
      api.POST('/api/communities/{communityId}/claim-photos/{photoId}', {
        params: { path: { communityId, photoId: id } },
        body: '',
        bodySerializer: () => new Blob([bytes]),
        headers: { 'content-type': 'application/octet-stream' },
      }),
    );
    arrived.add(id);
  }
}
