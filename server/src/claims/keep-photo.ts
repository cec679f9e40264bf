import type { Preparation } from '../platform/route';
import { inTurn } from './in-turn';
import { photoFile } from './photo-file';
import { type ReadPhoto, readPhoto } from './read-photo';

/** A photo that lies in the file store and is not known to the database yet. */
export interface PreparedPhoto {
  readonly photoId: string;
  readonly fileKey: string;
  readonly photo: ReadPhoto;
}

/**
 * Before the transaction: decodes and writes the files first, so that no row ever names a file
 * that is not there. What a failed transaction leaves behind is swept.
 */
export async function keepPhoto(
  { communityId, ids, files }: Preparation,
  photoId: string,
  bytes: Buffer,
): Promise<PreparedPhoto> {
  const photo = await inTurn(() => readPhoto(bytes));
  const fileKey = `${communityId}/${ids.next()}`;
  await files.put(photoFile(fileKey, 'small'), photo.small);
  await files.put(photoFile(fileKey, 'full'), photo.full);
  return { photoId, fileKey, photo };
}
