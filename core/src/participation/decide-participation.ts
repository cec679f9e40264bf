import { FULL_AGE_YEARS } from '../calendar/age-on';
import { ALONE_AGE } from './ages';

/** What an activity asks of those who take part. */
export interface ParticipationTerms {
  readonly riskLevel: 'none' | 'some' | 'high';
  readonly minAge: number | null;
  readonly maxAge: number | null;
  /** The name of a training, as it stands in the records of those who had it. */
  readonly requiredTraining: string | null;
  readonly requiredQualification: string | null;
}

/** What is known of a person on the day of the session. */
export interface Participant {
  /** Null where no birth date is known. */
  readonly ageYears: number | null;
  /** A guardian's consent that covers this activity on this day. */
  readonly hasConsent: boolean;
  /** A grown-up of the household takes part in the same session. */
  readonly isAccompanied: boolean;
  readonly isTrained: boolean;
  readonly isQualified: boolean;
  /** Asked only where the risk is high. */
  readonly insurance: 'none' | 'covered' | 'age_not_covered';
}

export type ParticipationCode =
  | 'safety/minor_at_high_risk'
  | 'safety/age_unknown'
  | 'safety/too_young'
  | 'safety/too_old'
  | 'safety/needs_company'
  | 'safety/needs_consent'
  | 'safety/not_qualified'
  | 'safety/not_trained'
  | 'safety/not_insured'
  | 'safety/insurance_age';

export interface ParticipationRefusal {
  readonly code: ParticipationCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/**
 * Why a person may not take part, the gravest reason first; undefined when nothing stands against
 * it. Where no age is known a person counts as grown up, except where the age decides.
 */
export function decideParticipation(
  terms: ParticipationTerms,
  person: Participant,
): ParticipationRefusal | undefined {
  return (
    objectToAge(terms, person.ageYears) ??
    objectToGuardianship(person) ??
    objectToSkill(terms, person) ??
    objectToCover(terms, person.insurance)
  );
}

/** True where nothing has to be looked up: age alone has decided. */
export function needsNoLook(terms: ParticipationTerms, ageYears: number | null): boolean {
  const grownUp = ageYears === null || ageYears >= FULL_AGE_YEARS;
  const asksSkill = terms.requiredTraining !== null || terms.requiredQualification !== null;
  return grownUp && !asksSkill && terms.riskLevel !== 'high';
}

/** Who needs nobody's consent, no papers and no cover. */
export const grownUp: Omit<Participant, 'ageYears'> = {
  hasConsent: false,
  isAccompanied: false,
  isTrained: true,
  isQualified: true,
  insurance: 'covered',
};

function objectToAge(
  { riskLevel, minAge, maxAge }: ParticipationTerms,
  age: number | null,
): ParticipationRefusal | undefined {
  const ageDecides = riskLevel === 'high' || minAge !== null || maxAge !== null;
  if (age === null) return ageDecides ? refusal('safety/age_unknown') : undefined;
  if (riskLevel === 'high' && age < FULL_AGE_YEARS) {
    return refusal('safety/minor_at_high_risk', { adultAge: FULL_AGE_YEARS });
  }
  if (minAge !== null && age < minAge) return refusal('safety/too_young', { minAge });
  if (maxAge !== null && age > maxAge) return refusal('safety/too_old', { maxAge });
  return undefined;
}

function objectToGuardianship(person: Participant): ParticipationRefusal | undefined {
  const { ageYears, hasConsent, isAccompanied } = person;
  if (ageYears === null || ageYears >= FULL_AGE_YEARS || isAccompanied) return undefined;
  if (ageYears < ALONE_AGE) return refusal('safety/needs_company', { aloneAge: ALONE_AGE });
  return hasConsent ? undefined : refusal('safety/needs_consent', { adultAge: FULL_AGE_YEARS });
}

function objectToSkill(
  { requiredQualification, requiredTraining }: ParticipationTerms,
  { isQualified, isTrained }: Participant,
): ParticipationRefusal | undefined {
  if (requiredQualification !== null && !isQualified) return refusal('safety/not_qualified');
  if (requiredTraining !== null && !isTrained) {
    return refusal('safety/not_trained', { training: requiredTraining });
  }
  return undefined;
}

function objectToCover(
  { riskLevel }: ParticipationTerms,
  insurance: Participant['insurance'],
): ParticipationRefusal | undefined {
  if (riskLevel !== 'high' || insurance === 'covered') return undefined;
  return refusal(insurance === 'none' ? 'safety/not_insured' : 'safety/insurance_age');
}

function refusal(
  code: ParticipationCode,
  details: ParticipationRefusal['details'] = {},
): ParticipationRefusal {
  return { code, details };
}
