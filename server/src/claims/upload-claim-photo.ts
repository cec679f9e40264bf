import type { uploadClaimPhoto as operation } from '@linli/contract/claims';
import type { OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import type { PreparedPhoto } from './keep-photo';
import { photoFile } from './photo-file';
import { countUploads, findUpload, insertPhoto } from './photos.queries';

/**
 * A photo waits here for its claim. The phone gave it its number before the first try: sent again
 * after a lost answer it is the same photo, and the second copy of its files goes away.
 */
export async function uploadClaimPhoto(
  context: OperationContext,
  { photoId, fileKey, photo }: PreparedPhoto,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, files } = context;
  const { personId } = personActor(context);
  const { width, height, sha256, hash } = photo;
  const since = new Date(now.getTime() - HOUR_MS);
  if ((await countUploads(tx, personId, since)) >= UPLOADS_PER_HOUR) {
    throw refuse('claims/too_many_photos');
  }
  const row = { id: photoId, uploadedBy: personId, fileKey, width, height, sha256, hash };
  if ((await insertPhoto(tx, row, now)) === 1) return { id: photoId, width, height };
  context.afterCommit(() =>
    files.remove([photoFile(fileKey, 'small'), photoFile(fileKey, 'full')]),
  );
  const before = await findUpload(tx, photoId);
  assert(before, 'a photo that could not be written is there');
  const same = before.uploadedBy === personId && before.sha256.equals(sha256);
  if (!same) throw refuse('request/id_reused');
  return { id: photoId, width: before.width, height: before.height };
}

/** Ten claims an hour are a diligent neighbour; a thousand photos are a disk filled up. */
const UPLOADS_PER_HOUR = 60;
const HOUR_MS = 3_600_000;
