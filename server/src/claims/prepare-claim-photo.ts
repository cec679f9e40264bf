import type { uploadClaimPhoto as operation } from '@linli/contract/claims';
import type { InputOf } from '@linli/contract/operation';
import { refuse } from '../platform/refuse';
import type { Preparation } from '../platform/route';
import { keepPhoto, type PreparedPhoto } from './keep-photo';

/** The body of an upload is its bytes. */
export async function prepareClaimPhoto(
  preparation: Preparation,
  { params, body }: InputOf<typeof operation>,
): Promise<PreparedPhoto> {
  if (!Buffer.isBuffer(body)) throw refuse('claims/photo_kind');
  return keepPhoto(preparation, params.photoId, body);
}
