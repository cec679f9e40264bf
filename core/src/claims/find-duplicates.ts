import { hashDistance, isTelling } from '../pictures/difference-hash';

/** What is compared of a claim. */
export interface ComparedClaim {
  id: string;
  kind: 'deed' | 'plot';
  ruleKey: string;
  placeKey: string;
  /** ISO instant of the deed. */
  occurredAt: string;
  photos: readonly ComparedPhoto[];
}

export interface ComparedPhoto {
  sha256: string;
  hash: string;
}

export type DuplicateSign = 'same_photo' | 'similar_photo' | 'same_place';

export interface Duplicate {
  claimId: string;
  signs: DuplicateSign[];
}

/**
 * Earlier claims that look like the same deed. A sign is a reason to look, never a refusal: two
 * neighbours may well report one heap of rubbish, and who was first is for people to say.
 */
export function findDuplicates(
  claim: ComparedClaim,
  others: readonly ComparedClaim[],
): Duplicate[] {
  return others
    .filter((other) => other.id !== claim.id)
    .map((other) => ({ claimId: other.id, signs: signsOf(claim, other) }))
    .filter(({ signs }) => signs.length > 0);
}

function signsOf(claim: ComparedClaim, other: ComparedClaim): DuplicateSign[] {
  const signs: DuplicateSign[] = [];
  if (anyPair(claim, other, (one, two) => one.sha256 === two.sha256)) signs.push('same_photo');
  else if (anyPair(claim, other, isSimilar)) signs.push('similar_photo');
  if (isSamePlace(claim, other)) signs.push('same_place');
  return signs;
}

function isSamePlace(claim: ComparedClaim, other: ComparedClaim): boolean {
  if (claim.placeKey === '' || claim.placeKey !== other.placeKey) return false;
  if (claim.ruleKey !== other.ruleKey || claim.kind !== other.kind) return false;
  const apartMs = Math.abs(Date.parse(claim.occurredAt) - Date.parse(other.occurredAt));
  return apartMs <= SAME_PLACE_WITHIN_MS;
}

function isSimilar(one: ComparedPhoto, two: ComparedPhoto): boolean {
  if (!isTelling(one.hash) || !isTelling(two.hash)) return false;
  return hashDistance(one.hash, two.hash) <= SIMILAR_BITS_MAX;
}

function anyPair(
  claim: ComparedClaim,
  other: ComparedClaim,
  fits: (one: ComparedPhoto, two: ComparedPhoto) => boolean,
): boolean {
  return claim.photos.some((one) => other.photos.some((two) => fits(one, two)));
}

/** Of 64 bits; a photo cropped by a few pixels or saved again differs in about four. */
export const SIMILAR_BITS_MAX = 8;
export const SAME_PLACE_WITHIN_MS = 3 * 86_400_000;
