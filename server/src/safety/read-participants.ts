import { ageOn, FULL_AGE_YEARS } from '@linli/core/calendar/age-on';
import type {
  Participant,
  ParticipationTerms,
} from '@linli/core/participation/decide-participation';
import { communityTimeZone } from '../platform/community-time-zone';
import type { Transaction } from '../platform/database';
import {
  type Company,
  listCompany,
  listParticipationFacts,
  type ParticipationFacts,
  type ParticipationQuestion,
} from './participation.queries';

export interface AskedParticipant {
  readonly terms: ParticipationTerms;
  readonly person: Participant;
}

/**
 * What is on file about people who want to take part, any number with one look. A grown-up counts
 * as company where they have a place (`signed_up`), or only once they are there (`here`).
 */
export async function readParticipants(
  tx: Transaction,
  questions: readonly ParticipationQuestion[],
  company: 'signed_up' | 'here',
): Promise<AskedParticipant[]> {
  if (questions.length === 0) return [];
  const facts = await listParticipationFacts(tx, questions, await communityTimeZone(tx));
  const minors = questions.filter((_, index) => isMinor(facts[index]));
  const families = minors.length > 0 ? await listCompany(tx, minors) : [];
  const familyOf = new Map(minors.map((minor, index) => [minor, families[index]]));
  return facts.map((row, index) => {
    const question = questions[index];
    const family = question && familyOf.get(question);
    return { terms: row, person: personOf(row, bornIn(family, company)) };
  });
}

function isMinor(facts: ParticipationFacts | undefined): boolean {
  if (!facts || facts.birthDate === null) return false;
  return ageOn(facts.birthDate, facts.sessionDay) < FULL_AGE_YEARS;
}

function bornIn(
  family: Company | undefined,
  company: 'signed_up' | 'here',
): readonly (string | null)[] {
  return (company === 'here' ? family?.bornHere : family?.bornSignedUp) ?? [];
}

function personOf(facts: ParticipationFacts, family: readonly (string | null)[]): Participant {
  const { birthDate, sessionDay } = facts;
  const ageYears = birthDate === null ? null : ageOn(birthDate, sessionDay);
  return {
    ageYears,
    hasConsent: facts.hasConsent,
    isAccompanied: family.some(
      (born) => born === null || ageOn(born, sessionDay) >= FULL_AGE_YEARS,
    ),
    isTrained: facts.isTrained,
    isQualified: facts.isQualified,
    insurance: insuranceOf(facts, ageYears),
  };
}

function insuranceOf(
  { policyMinAges, policyMaxAges }: ParticipationFacts,
  ageYears: number | null,
): Participant['insurance'] {
  if (policyMinAges.length === 0) return 'none';
  const age = ageYears ?? 0;
  const covered = policyMinAges.some((minAge, index) => {
    const maxAge = policyMaxAges[index] ?? null;
    return (minAge === null || age >= minAge) && (maxAge === null || age <= maxAge);
  });
  return covered ? 'covered' : 'age_not_covered';
}
