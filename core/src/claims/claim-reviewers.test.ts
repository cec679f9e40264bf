import { describe, expect, it } from 'vitest';
import {
  type ClaimParties,
  needsSecondLook,
  objectToReviewer,
  objectToSecond,
  type Reviewer,
} from './claim-reviewers';

const shen: Reviewer = {
  personId: 'shen',
  signInId: 'phone-shen',
  householdId: 'home-shen',
  committee: true,
  representative: false,
};
const han: Reviewer = {
  ...shen,
  personId: 'han',
  signInId: 'phone-han',
  householdId: null,
};
const claim: ClaimParties = {
  personId: 'zhou',
  signInId: 'phone-zhou',
  householdId: 'home-zhou',
  recordedBy: null,
};

describe('objectToReviewer', () => {
  it.each([
    ['a stranger', {}, undefined],
    ['the claimant', { personId: 'zhou' }, 'claims/own'],
    ['one of the household', { householdId: 'home-zhou' }, 'claims/own_household'],
    ['one of the same phone', { signInId: 'phone-zhou' }, 'claims/own_household'],
  ] as const)('%s', (_who, change, expected) => {
    expect(objectToReviewer({ ...shen, ...change }, claim)).toBe(expected);
  });

  it('refuses who wrote the claim down, and takes two without a household for strangers', () => {
    expect(objectToReviewer(shen, { ...claim, recordedBy: 'shen' })).toBe('claims/own_record');
    const alone = { ...claim, householdId: null, signInId: null };
    expect(objectToReviewer({ ...shen, householdId: null }, alone)).toBeUndefined();
  });
});

describe('needsSecondLook', () => {
  const rulebook = { twoPeople: { entryPointsAbove: 50, sessionDayPointsAbove: 500 } };
  const both = 'committee_and_representatives' as const;
  it.each([
    ['at the threshold of the rulebook', {}, 50, true, false],
    ['above it', {}, 51, true, true],
    ['above it, but within the rule’s own', { twoPeopleAbove: 80 }, 80, true, false],
    ['within it, but above the rule’s own', { twoPeopleAbove: 0 }, 10, true, true],
    ['a rule that asks for a representative', { reviewers: both }, 10, true, true],
    ['a first reviewer outside the committee', {}, 10, false, true],
  ])('%s', (_what, rule, points, committee, expected) => {
    expect(needsSecondLook(rulebook, rule, points, { committee })).toBe(expected);
  });
});

describe('objectToSecond', () => {
  const both = { reviewers: 'committee_and_representatives' as const };
  const delegate = { ...han, committee: false, representative: true };
  it.each([
    ['another committee member', {}, shen, han, undefined],
    ['the same person', {}, shen, shen, 'claims/same_reviewer'],
    ['the same household', {}, shen, { ...han, householdId: 'home-shen' }, 'claims/same_home'],
    ['the same phone', {}, shen, { ...han, signInId: 'phone-shen' }, 'claims/same_home'],
    ['a representative', {}, shen, delegate, undefined],
    [
      'two representatives',
      {},
      delegate,
      { ...delegate, personId: 'lu', signInId: 'phone-lu' },
      'claims/committee_needed',
    ],
    ['the committee alone, where both are asked', both, shen, han, 'claims/representative_needed'],
    ['a representative, where both are asked', both, shen, delegate, undefined],
    ['the committee after a representative', both, delegate, shen, undefined],
    [
      'two representatives, where both are asked',
      both,
      delegate,
      { ...delegate, personId: 'lu', signInId: 'phone-lu' },
      'claims/committee_needed',
    ],
    [
      'a committee member with the seat of one',
      both,
      shen,
      { ...han, representative: true },
      undefined,
    ],
  ] as const)('%s', (_who, rule, first, second, expected) => {
    expect(objectToSecond(rule, first, second)).toBe(expected);
  });
});
