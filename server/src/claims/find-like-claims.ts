import {
  type ComparedClaim,
  findDuplicates,
  SAME_PLACE_WITHIN_MS,
  SIMILAR_BITS_MAX,
} from '@linli/core/claims/find-duplicates';
import type { OperationContext } from '../platform/operation-context';
import { findLikeness, type LikeClaim, listLikeClaims } from './duplicates.queries';
import { listPhotos, type PhotoRow } from './photos.queries';

/** Claims that look like this one, the earliest first, and by what. */
export async function findLikeClaims(
  { tx, now }: Pick<OperationContext, 'tx' | 'now'>,
  claimId: string,
) {
  const likeness = {
    similarBitsMax: SIMILAR_BITS_MAX,
    samePlaceWithinMs: SAME_PLACE_WITHIN_MS,
    since: new Date(now.getTime() - COMPARED_MS),
  };
  const claim = await findLikeness(tx, claimId);
  const others = await listLikeClaims(tx, claimId, likeness);
  if (!claim || others.length === 0) return [];
  const photos = await listPhotos(tx, [claimId, ...others.map(({ id }) => id)]);
  return findDuplicates(
    compared(claim, photos),
    others.map((other) => compared(other, photos)),
  );
}

function compared(claim: LikeClaim, photos: readonly PhotoRow[]): ComparedClaim {
  return {
    ...claim,
    photos: photos
      .filter((photo) => photo.claimId === claim.id)
      .map(({ sha256, hash }) => ({ sha256: sha256.toString('hex'), hash })),
  };
}

/** A picture of the spring before last proves nothing about this one. */
const COMPARED_MS = 400 * 86_400_000;
