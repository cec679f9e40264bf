import { describe, expect, test } from 'vitest';
import {
  decideParticipation,
  needsNoLook,
  type Participant,
  type ParticipationTerms,
} from './decide-participation';

const open: ParticipationTerms = {
  riskLevel: 'none',
  minAge: null,
  maxAge: null,
  requiredTraining: null,
  requiredQualification: null,
};
const high = { riskLevel: 'high' } as const;
const known: Participant = {
  ageYears: 40,
  hasConsent: false,
  isAccompanied: false,
  isTrained: false,
  isQualified: false,
  insurance: 'none',
};
const consent = { hasConsent: true };
const company = { isAccompanied: true };
const insured = { insurance: 'covered' } as const;

type Case = [string, Partial<ParticipationTerms>, Partial<Participant>, string | undefined];

describe('who may take part', () => {
  test.each<Case>([
    ['a grown-up', {}, {}, undefined],
    ['someone whose age nobody knows', {}, { ageYears: null }, undefined],
    ['a grown-up where there is some risk', { riskLevel: 'some' }, {}, undefined],

    ['a pupil alone', {}, { ageYears: 17 }, 'safety/needs_consent'],
    ['a pupil with consent', {}, { ageYears: 17, ...consent }, undefined],
    ['a pupil with a parent', {}, { ageYears: 8, ...company }, undefined],
    ['who is 18 today', {}, { ageYears: 18 }, undefined],
    ['a child of 8 alone', {}, { ageYears: 8 }, 'safety/needs_consent'],
    ['a child of 8 with consent', {}, { ageYears: 8, ...consent }, undefined],
    ['a child of 7 with consent alone', {}, { ageYears: 7, ...consent }, 'safety/needs_company'],
    ['a child of 7 with a parent', {}, { ageYears: 7, ...company }, undefined],

    ['a minor at high risk', high, { ageYears: 17, ...insured }, 'safety/minor_at_high_risk'],
    [
      'a minor at high risk with consent, parent and cover',
      high,
      { ageYears: 17, ...consent, ...company, ...insured },
      'safety/minor_at_high_risk',
    ],
    ['an unknown age at high risk', high, { ageYears: null, ...insured }, 'safety/age_unknown'],
    ['a grown-up at high risk without cover', high, {}, 'safety/not_insured'],
    ['cover for other ages', high, { insurance: 'age_not_covered' }, 'safety/insurance_age'],
    ['a grown-up at high risk with cover', high, insured, undefined],
    ['no cover where the risk is not high', { riskLevel: 'some' }, {}, undefined],

    ['below the least age', { minAge: 16 }, { ageYears: 15, ...consent }, 'safety/too_young'],
    ['of the least age', { minAge: 16 }, { ageYears: 16, ...consent }, undefined],
    ['of the greatest age', { maxAge: 70 }, { ageYears: 70 }, undefined],
    ['above the greatest age', { maxAge: 70 }, { ageYears: 71 }, 'safety/too_old'],
    ['an unknown age with a least age', { minAge: 16 }, { ageYears: null }, 'safety/age_unknown'],
    ['an unknown age with a limit', { maxAge: 70 }, { ageYears: null }, 'safety/age_unknown'],

    ['no paper', { requiredQualification: 'medical' }, {}, 'safety/not_qualified'],
    ['a paper', { requiredQualification: 'medical' }, { isQualified: true }, undefined],
    ['no training', { requiredTraining: '急救' }, {}, 'safety/not_trained'],
    ['a training', { requiredTraining: '急救' }, { isTrained: true }, undefined],
    [
      'the gravest reason first',
      { ...high, requiredQualification: 'medical', minAge: 20 },
      { ageYears: 12 },
      'safety/minor_at_high_risk',
    ],
  ])('%s', (_, terms, person, code) => {
    const refusal = decideParticipation({ ...open, ...terms }, { ...known, ...person });
    expect(refusal?.code).toBe(code);
  });

  test('the figures of a refusal can be said aloud', () => {
    const young = { ...known, ageYears: 15, ...consent };
    expect(decideParticipation({ ...open, minAge: 16 }, young)?.details).toEqual({ minAge: 16 });
    const untrained = decideParticipation({ ...open, requiredTraining: '急救' }, known);
    expect(untrained?.details).toEqual({ training: '急救' });
  });
});

test.each<[string, Partial<ParticipationTerms>, number | null, boolean]>([
  ['a grown-up', {}, 40, true],
  ['an unknown age', {}, null, true],
  ['a least age alone', { minAge: 16 }, 40, true],
  ['some risk', { riskLevel: 'some' }, 40, true],
  ['a minor', {}, 17, false],
  ['high risk', high, 40, false],
  ['a training', { requiredTraining: '急救' }, 40, false],
  ['a paper', { requiredQualification: 'medical' }, 40, false],
])('%s needs no look at the records: %o %s %s', (_, terms, ageYears, expected) => {
  expect(needsNoLook({ ...open, ...terms }, ageYears)).toBe(expected);
});
