import type { FileAnswer, OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { photoFile } from './photo-file';
import { findPhotoFile } from './photos.queries';

/** A photo for whoever may see it; for everyone else there is none. */
export async function answerPhoto(
  { tx, files }: OperationContext,
  photo: { claimId: string; photoId: string; residentId: string | null },
  size: 'small' | 'full',
): Promise<FileAnswer> {
  const found = await findPhotoFile(tx, photo);
  if (!found) throw refuse('request/not_found');
  return {
    fileName: `${photo.photoId}.jpg`,
    contentType: 'image/jpeg',
    body: () => files.get(photoFile(found.fileKey, size)),
    inline: true,
  };
}
