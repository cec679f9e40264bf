import type { Transaction } from '../platform/database';
import { refuse } from '../platform/refuse';
import { attachPhotos } from './photos.queries';

/** Puts uploaded photos to their claim; a photo goes with one claim, and only its sender's. */
export async function takePhotos(
  tx: Transaction,
  photoIds: readonly string[],
  to: { claimId: string; step: number; uploadedBy: string },
): Promise<void> {
  const distinct = [...new Set(photoIds)];
  if (distinct.length === 0) return;
  const taken = await attachPhotos(tx, distinct, to);
  if (taken !== distinct.length) throw refuse('claims/photo_missing');
}
