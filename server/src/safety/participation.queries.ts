import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface ParticipationQuestion {
  readonly sessionId: string;
  readonly residentId: string;
  /** The moment that counts: of the sign-up, or of the scan. */
  readonly at: string;
}

export interface ParticipationFacts {
  readonly sessionDay: string;
  readonly riskLevel: 'none' | 'some' | 'high';
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly requiredTraining: string | null;
  readonly requiredQualification: string | null;
  readonly birthDate: string | null;
  readonly hasConsent: boolean;
  readonly isTrained: boolean;
  readonly isQualified: boolean;
  /** Of every policy that covers this kind of activity on that day; asked where risk is high. */
  readonly policyMinAges: readonly (number | null)[];
  readonly policyMaxAges: readonly (number | null)[];
}

/** What is on file about each who wants to take part, one row a question in their order. */
export function listParticipationFacts(
  tx: Transaction,
  questions: readonly ParticipationQuestion[],
  timeZone: string,
): Promise<ParticipationFacts[]> {
  return tx.rows<ParticipationFacts>(sql`
    with asked as materialized (
      select question.ordinal, question.at, session.id as session_id, activity.id as activity_id,
        activity.category, activity.risk_level, activity.min_age, activity.max_age,
        activity.required_training, activity.required_qualification,
        (session.starts_at at time zone ${timeZone})::date as session_day,
        resident.id as resident_id, resident.birth_date
      from unnest(
        ${questions.map(({ sessionId }) => sessionId)}::uuid[],
        ${questions.map(({ residentId }) => residentId)}::uuid[],
        ${questions.map(({ at }) => at)}::timestamptz[]
      ) with ordinality as question(session_id, resident_id, at, ordinal)
      join session on session.community_id = ${tx.communityId}
        and session.id = question.session_id
      join activity on activity.community_id = ${tx.communityId}
        and activity.id = session.activity_id
      join resident on resident.community_id = ${tx.communityId}
        and resident.id = question.resident_id
    )
    select asked.session_day, asked.risk_level, asked.min_age, asked.max_age,
      asked.required_training, asked.required_qualification, asked.birth_date,
      exists (
        select from guardian_consent consent
        where consent.community_id = ${tx.communityId} and consent.resident_id = asked.resident_id
          and consent.given_at <= asked.at and consent.valid_until >= asked.session_day
          and (consent.withdrawn_at is null or consent.withdrawn_at > asked.at)
          and (consent.scope = 'year' or consent.category = asked.category
            or consent.activity_id = asked.activity_id)) as has_consent,
      exists (
        select from dossier_entry entry
        where entry.community_id = ${tx.communityId} and entry.resident_id = asked.resident_id
          and entry.kind = 'training' and entry.title = asked.required_training
          and entry.withdrawn_at is null and entry.day <= asked.session_day
          and coalesce(entry.valid_until, asked.session_day) >= asked.session_day) as is_trained,
      exists (
        select from dossier_entry entry
        where entry.community_id = ${tx.communityId} and entry.resident_id = asked.resident_id
          and entry.kind = 'qualification' and entry.qualification = asked.required_qualification
          and entry.withdrawn_at is null and entry.day <= asked.session_day
          and coalesce(entry.valid_until, asked.session_day) >= asked.session_day)
        as is_qualified,
      cover.min_ages as policy_min_ages, cover.max_ages as policy_max_ages
    from asked
    cross join lateral (
      select coalesce(array_agg(policy.min_age order by policy.id), '{}') as min_ages,
        coalesce(array_agg(policy.max_age order by policy.id), '{}') as max_ages
      from insurance_policy policy
      where policy.community_id = ${tx.communityId} and asked.risk_level = 'high'
        and policy.ended_at is null and asked.category = any(policy.categories)
        and asked.session_day between policy.from_on and policy.until_on
    ) as cover
    order by asked.ordinal`);
}

export interface Company {
  /** Birth dates of those of the same home or phone who are here; null where none is known. */
  readonly bornHere: readonly (string | null)[];
  /** The same of those who have a place in the session. */
  readonly bornSignedUp: readonly (string | null)[];
}

/** Which of the family take part as well, one row a question in their order. */
export function listCompany(
  tx: Transaction,
  questions: readonly ParticipationQuestion[],
): Promise<Company[]> {
  return tx.rows<Company>(sql`
    with asked as materialized (
      select question.ordinal, question.session_id, question.at, resident.id as resident_id,
        resident.household_id, person.sign_in_id
      from unnest(
        ${questions.map(({ sessionId }) => sessionId)}::uuid[],
        ${questions.map(({ residentId }) => residentId)}::uuid[],
        ${questions.map(({ at }) => at)}::timestamptz[]
      ) with ordinality as question(session_id, resident_id, at, ordinal)
      join resident on resident.community_id = ${tx.communityId}
        and resident.id = question.resident_id
      join person on person.id = resident.person_id
    ), family as materialized (
      select asked.ordinal, relative.id as resident_id, relative.birth_date
      from asked
      join resident relative on relative.community_id = ${tx.communityId}
        and relative.id <> asked.resident_id and relative.state = 'active'
      join person on person.id = relative.person_id
      where relative.household_id = asked.household_id or person.sign_in_id = asked.sign_in_id
    )
    select
      array(
        select family.birth_date from family
        join attendance on attendance.community_id = ${tx.communityId}
          and attendance.session_id = asked.session_id
          and attendance.resident_id = family.resident_id
        where family.ordinal = asked.ordinal
          and (attendance.checked_out_at is null or attendance.checked_out_at > asked.at))
        as born_here,
      array(
        select family.birth_date from family
        join signup on signup.community_id = ${tx.communityId}
          and signup.session_id = asked.session_id
          and signup.resident_id = family.resident_id and signup.cancelled_at is null
        where family.ordinal = asked.ordinal) as born_signed_up
    from asked
    order by asked.ordinal`);
}
