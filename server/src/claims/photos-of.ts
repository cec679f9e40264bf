import type { PhotoRow } from './photos.queries';

/** The photos that came with one step; 0 with the claim itself. */
export function photosOf(photos: readonly PhotoRow[], claimId: string, step: number) {
  return photos
    .filter((photo) => photo.claimId === claimId && photo.step === step)
    .map(({ id, width, height }) => ({ id, width, height }));
}
