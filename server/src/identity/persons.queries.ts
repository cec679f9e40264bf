import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';

/**
 * Gives the sign-in of each phone, new or known. The row is written either way: it stays locked to
 * the end of the transaction, so that two registrations of one phone cannot miss each other.
 */
export function upsertSignIns(
  tx: Queryable,
  phones: readonly { id: string; lookup: Buffer; cipher: Buffer }[],
  now: Date,
): Promise<{ id: string; phoneLookup: Buffer }[]> {
  return tx.rows<{ id: string; phoneLookup: Buffer }>(sql`
    insert into sign_in (id, phone_lookup, phone_cipher, created_at)
    select p.id, p.phone_lookup, p.phone_cipher, ${now}::timestamptz
    from unnest(
      ${phones.map((phone) => phone.id)}::uuid[],
      ${phones.map((phone) => phone.lookup)}::bytea[],
      ${phones.map((phone) => phone.cipher)}::bytea[]
    ) as p(id, phone_lookup, phone_cipher)
    order by p.phone_lookup
    on conflict (phone_lookup) do update set created_at = sign_in.created_at
    returning id, phone_lookup`);
}

export interface PersonRow {
  id: string;
  signInId: string;
  name: string;
}

export function listPersonsOfSignIns(
  tx: Queryable,
  signInIds: readonly string[],
): Promise<PersonRow[]> {
  return tx.rows<PersonRow>(sql`
    select id, sign_in_id, name from person
    where sign_in_id = any(${signInIds}::uuid[])
    order by created_at, id`);
}

export function insertPersons(
  tx: Queryable,
  persons: readonly { id: string; signInId: string | null; name: string }[],
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into person (id, sign_in_id, name, created_at)
    select p.id, p.sign_in_id, p.name, ${now}::timestamptz
    from unnest(
      ${persons.map((person) => person.id)}::uuid[],
      ${persons.map((person) => person.signInId)}::uuid[],
      ${persons.map((person) => person.name)}::text[]
    ) as p(id, sign_in_id, name)`);
}

/** Only a person who has no name yet gets one: someone who signed in before they registered. */
export function namePersons(
  tx: Queryable,
  persons: readonly { id: string; name: string }[],
): Promise<number> {
  return tx.run(sql`
    update person set name = given.name
    from unnest(
      ${persons.map((person) => person.id)}::uuid[],
      ${persons.map((person) => person.name)}::text[]
    ) as given(id, name)
    where person.id = given.id and person.name = ''`);
}

export function updatePerson(
  tx: Queryable,
  personId: string,
  change: { name: string; signInId: string | null },
): Promise<number> {
  return tx.run(sql`
    update person set name = ${change.name}, sign_in_id = ${change.signInId}
    where id = ${personId}`);
}

export function findPerson(
  tx: Queryable,
  personId: string,
): Promise<{ id: string; name: string; signInId: string | null } | undefined> {
  return tx.row(sql`select id, name, sign_in_id from person where id = ${personId}`);
}

export function listCommunitiesOfPerson(
  tx: Queryable,
  personId: string,
): Promise<{ communityId: string }[]> {
  return tx.rows(sql`select community_id from person_community where person_id = ${personId}`);
}

export function insertPersonCommunities(
  tx: Queryable,
  communityId: string,
  personIds: readonly string[],
): Promise<number> {
  return tx.run(sql`
    insert into person_community (person_id, community_id)
    select person_id, ${communityId}::uuid from unnest(${personIds}::uuid[]) as person_id
    order by person_id
    on conflict do nothing`);
}

export interface MembershipRow {
  communityId: string;
  communityName: string;
  slug: string;
  timeZone: string;
  residentId: string | null;
  residentName: string | null;
  householdId: string | null;
  buildingName: string | null;
  roles: string[];
}

export function listMemberships(tx: Queryable, personId: string): Promise<MembershipRow[]> {
  return tx.rows<MembershipRow>(sql`select * from list_memberships(${personId})`);
}

export interface PersonNameRow {
  personId: string;
  name: string;
  residentId: string | null;
}

/** The name the community knows comes before the person's own. */
export function listPersonNames(
  tx: Queryable,
  communityId: string,
  personIds: readonly string[],
): Promise<PersonNameRow[]> {
  return tx.rows<PersonNameRow>(sql`
    select p.id as person_id, coalesce(r.name, p.name) as name, r.id as resident_id
    from person p
    left join resident r on r.community_id = ${communityId} and r.person_id = p.id
    where p.id = any(${personIds}::uuid[])`);
}

export interface DemoPersonRow {
  role: string;
  name: string;
  phoneCipher: Buffer;
}

/** One person a role of the demo community, and one resident without any. */
export function listDemoPeople(tx: Queryable, communityId: string): Promise<DemoPersonRow[]> {
  return tx.rows<DemoPersonRow>(sql`
    select * from (
      select distinct on (g.role) g.role, p.name, s.phone_cipher
      from role_grant g
      join person p on p.id = g.person_id
      join sign_in s on s.id = p.sign_in_id
      where g.community_id = ${communityId} and g.revoked_at is null
      order by g.role, g.granted_at, g.id
    ) staff
    union all
    select * from (
      select 'resident', r.name, s.phone_cipher
      from resident r
      join person p on p.id = r.person_id
      join sign_in s on s.id = p.sign_in_id
      where r.community_id = ${communityId} and r.state = 'active'
        and not exists (
          select from role_grant g
          where g.community_id = r.community_id and g.person_id = r.person_id)
      order by r.registered_at, r.id limit 1
    ) resident`);
}

export function findCommunityBySlug(
  tx: Queryable,
  slug: string,
): Promise<{ id: string } | undefined> {
  return tx.row(sql`select id from community where slug = ${slug}`);
}

/** Reads that need a community's rows in an operation that belongs to none. */
export function enterCommunity(tx: Queryable, communityId: string): Promise<number> {
  return tx.run(sql`select set_config('app.community_id', ${communityId}, true)`);
}

export function findSignInPhone(
  tx: Queryable,
  signInId: string,
): Promise<{ phoneCipher: Buffer } | undefined> {
  return tx.row(sql`select phone_cipher from sign_in where id = ${signInId}`);
}
