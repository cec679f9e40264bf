import type { ReviewedClaim } from './claim-lists.queries';
import { describeClaim } from './describe-claim';
import type { PhotoRow } from './photos.queries';

/** A claim as the committee's lists show it. */
export function describeReviewed(claim: ReviewedClaim, photos: readonly PhotoRow[], today: string) {
  const { residentId, residentName, buildingName, recordedByName } = claim;
  return {
    ...describeClaim(claim, photos, today),
    residentId,
    residentName,
    buildingName,
    recordedByName,
  };
}
