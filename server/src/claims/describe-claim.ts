import type { listMyClaims } from '@linli/contract/claims';
import type { OutputOf } from '@linli/contract/operation';
import { maskName } from '@linli/core/people/mask-name';
import type { ListedClaim } from './claim-lists.queries';
import type { PhotoRow } from './photos.queries';
import { photosOf } from './photos-of';

type ClaimRow = OutputOf<typeof listMyClaims>['claims'][number];

/** A claim as every list shows it; `photos` may be those of many claims. */
export function describeClaim(
  claim: ListedClaim,
  photos: readonly PhotoRow[],
  today: string,
): ClaimRow {
  const { reversedBecause, recordedByName, ...row } = claim;
  return {
    ...row,
    recordedByName: recordedByName === null ? null : maskName(recordedByName),
    overdue: claim.answerDueOn !== null && claim.answerDueOn < today,
    reversed: reversedBecause !== null,
    photos: photosOf(photos, claim.id, 0),
  };
}
