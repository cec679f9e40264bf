import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface FamilyMember {
  readonly residentId: string;
  readonly name: string;
  readonly birthDate: string | null;
  readonly state: 'active' | 'left';
}

/** Everyone of the household, and everyone on the same phone, the asking resident first. */
export function listFamily(
  tx: Transaction,
  asking: {
    readonly residentId: string;
    readonly householdId: string | null;
    readonly signInId: string;
  },
): Promise<FamilyMember[]> {
  return tx.rows<FamilyMember>(sql`
    select resident.id as resident_id, resident.name, resident.birth_date, resident.state
    from resident join person on person.id = resident.person_id
    where resident.community_id = ${tx.communityId} and resident.state = 'active'
      and (resident.id = ${asking.residentId} or resident.household_id = ${asking.householdId}
        or person.sign_in_id = ${asking.signInId})
    order by resident.id <> ${asking.residentId}, resident.birth_date, resident.id`);
}

export function findResident(
  tx: Transaction,
  residentId: string,
): Promise<FamilyMember | undefined> {
  return tx.row<FamilyMember>(sql`
    select id as resident_id, name, birth_date, state from resident
    where community_id = ${tx.communityId} and id = ${residentId}`);
}

export function activityExists(tx: Transaction, activityId: string): Promise<unknown> {
  return tx.row(sql`
    select 1 as found from activity
    where community_id = ${tx.communityId} and id = ${activityId}`);
}

export interface NewConsent {
  readonly id: string;
  readonly residentId: string;
  readonly guardianResidentId: string | null;
  readonly guardianName: string;
  readonly relation: 'parent' | 'grandparent' | 'guardian';
  readonly scope: 'activity' | 'category' | 'year';
  readonly activityId: string | null;
  readonly category: string | null;
  readonly textVersion: string;
  readonly way: 'app' | 'paper' | 'on_the_spot';
  readonly givenAt: string;
  readonly validUntil: string;
  readonly recordedBy: string | null;
}

export function insertConsent(tx: Transaction, consent: NewConsent, now: Date): Promise<number> {
  return tx.run(sql`
    insert into guardian_consent (community_id, id, resident_id, guardian_resident_id,
      guardian_name, relation, scope, activity_id, category, text_version, way, given_at,
      valid_until, recorded_by, recorded_at)
    values (${tx.communityId}, ${consent.id}, ${consent.residentId},
      ${consent.guardianResidentId}, ${consent.guardianName}, ${consent.relation},
      ${consent.scope}, ${consent.activityId}, ${consent.category}, ${consent.textVersion},
      ${consent.way}, ${consent.givenAt}, ${consent.validUntil}, ${consent.recordedBy}, ${now})`);
}

export interface ConsentRow {
  readonly id: string;
  readonly residentId: string;
  readonly residentName: string;
  readonly guardianResidentId: string | null;
  readonly guardianName: string;
  readonly relation: 'parent' | 'grandparent' | 'guardian';
  readonly scope: 'activity' | 'category' | 'year';
  readonly activityTitle: string | null;
  readonly category: string | null;
  readonly way: 'app' | 'paper' | 'on_the_spot';
  readonly givenAt: string;
  readonly validUntil: string;
  readonly withdrawnAt: string | null;
  readonly textVersion: string;
}

/** Newest first. */
export function listConsentsFor(
  tx: Transaction,
  residentIds: readonly string[],
): Promise<ConsentRow[]> {
  return tx.rows<ConsentRow>(sql`
    select consent.id, consent.resident_id, resident.name as resident_name,
      consent.guardian_resident_id, consent.guardian_name, consent.relation, consent.scope,
      activity.title as activity_title, consent.category, consent.way, consent.given_at,
      consent.valid_until, consent.withdrawn_at, consent.text_version
    from guardian_consent consent
    join resident on resident.community_id = consent.community_id
      and resident.id = consent.resident_id
    left join activity on activity.community_id = consent.community_id
      and activity.id = consent.activity_id
    where consent.community_id = ${tx.communityId}
      and consent.resident_id = any(${residentIds}::uuid[])
    order by consent.given_at desc, consent.id desc
    limit 200`);
}

export function findConsent(
  tx: Transaction,
  consentId: string,
): Promise<{ residentId: string; withdrawnAt: string | null } | undefined> {
  return tx.row<{ residentId: string; withdrawnAt: string | null }>(sql`
    select resident_id, withdrawn_at from guardian_consent
    where community_id = ${tx.communityId} and id = ${consentId}`);
}

/** False when it was taken back before. */
export async function withdrawConsentRow(
  tx: Transaction,
  consentId: string,
  personId: string,
  now: Date,
): Promise<boolean> {
  const written = await tx.run(sql`
    update guardian_consent set withdrawn_at = ${now}, withdrawn_by = ${personId}
    where community_id = ${tx.communityId} and id = ${consentId} and withdrawn_at is null`);
  return written === 1;
}
