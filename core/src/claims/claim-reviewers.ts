import type { EarningRule } from '../rules/earning-rule';
import type { Rulebook } from '../rules/rulebook';

/** Someone who may decide, as the program knows them. */
export interface Reviewer {
  personId: string;
  /** The phone they sign in with: a family's, so it stands for all of them. */
  signInId: string;
  householdId: string | null;
  committee: boolean;
  /** Holds the role of a residents' representative, or that seat in the committee. */
  representative: boolean;
}

/** Whose claim it is, and who wrote it down for them. */
export interface ClaimParties {
  personId: string;
  signInId: string | null;
  householdId: string | null;
  recordedBy: string | null;
}

export type ReviewObjection =
  | 'claims/own'
  | 'claims/own_household'
  | 'claims/own_record'
  | 'claims/same_reviewer'
  | 'claims/same_home'
  | 'claims/representative_needed'
  | 'claims/committee_needed';

/** Nobody decides what is their own, their home's, their phone's, or what they wrote down. */
export function objectToReviewer(
  reviewer: Reviewer,
  claim: ClaimParties,
): ReviewObjection | undefined {
  if (reviewer.personId === claim.personId) return 'claims/own';
  if (isSameHome(reviewer, claim)) return 'claims/own_household';
  if (reviewer.personId === claim.recordedBy) return 'claims/own_record';
  return undefined;
}

/**
 * Whether one reviewer is not enough: the sum, the rule's wish for a representative, or a first
 * reviewer who does not sit in the committee.
 */
export function needsSecondLook(
  rulebook: Pick<Rulebook, 'twoPeople'>,
  rule: Pick<EarningRule, 'twoPeopleAbove' | 'reviewers'>,
  points: number,
  first: Pick<Reviewer, 'committee'>,
): boolean {
  const above = rule.twoPeopleAbove ?? rulebook.twoPeople.entryPointsAbove;
  return points > above || needsRepresentative(rule) || !first.committee;
}

/** What stands against this second reviewer; the claim's own objections come before. */
export function objectToSecond(
  rule: Pick<EarningRule, 'reviewers'>,
  first: Reviewer,
  second: Reviewer,
): ReviewObjection | undefined {
  if (second.personId === first.personId) return 'claims/same_reviewer';
  if (isSameHome(second, first)) return 'claims/same_home';
  if (needsRepresentative(rule)) {
    const both =
      (first.committee && second.representative) || (first.representative && second.committee);
    if (both) return undefined;
    return first.representative ? 'claims/committee_needed' : 'claims/representative_needed';
  }
  return first.committee || second.committee ? undefined : 'claims/committee_needed';
}

export function needsRepresentative(rule: Pick<EarningRule, 'reviewers'>): boolean {
  return rule.reviewers === 'committee_and_representatives';
}

function isSameHome(
  one: Pick<Reviewer, 'signInId' | 'householdId'>,
  other: { signInId: string | null; householdId: string | null },
): boolean {
  if (one.signInId === other.signInId) return true;
  return one.householdId !== null && one.householdId === other.householdId;
}
