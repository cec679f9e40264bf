import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';

export interface ResidentInsert {
  id: string;
  personId: string;
  name: string;
  householdId: string | null;
  buildingId: string | null;
  room: string | null;
  nickname: string | null;
  birthDate: string | null;
  phoneLookup: Buffer | null;
  phoneCipher: Buffer | null;
  phoneLast4: string | null;
  language: string;
  registeredBy: string | null;
}

/** Gives the ids that were written: a person is a resident of a community once. */
export function insertResidents(
  tx: Queryable,
  communityId: string,
  rows: readonly ResidentInsert[],
  now: Date,
): Promise<{ id: string }[]> {
  const column = <Key extends keyof ResidentInsert>(key: Key) => rows.map((row) => row[key]);
  return tx.rows<{ id: string }>(sql`
    insert into resident (community_id, id, person_id, name, household_id, building_id, room,
      nickname, birth_date, phone_lookup, phone_cipher, phone_last4, language, registered_at,
      registered_by)
    select ${communityId}::uuid, r.id, r.person_id, r.name, r.household_id, r.building_id, r.room,
      r.nickname, r.birth_date, r.phone_lookup, r.phone_cipher, r.phone_last4, r.language,
      ${now}::timestamptz, r.registered_by
    from unnest(
      ${column('id')}::uuid[], ${column('personId')}::uuid[], ${column('name')}::text[],
      ${column('householdId')}::uuid[], ${column('buildingId')}::uuid[], ${column('room')}::text[],
      ${column('nickname')}::text[], ${column('birthDate')}::date[],
      ${column('phoneLookup')}::bytea[], ${column('phoneCipher')}::bytea[],
      ${column('phoneLast4')}::text[], ${column('language')}::text[],
      ${column('registeredBy')}::uuid[]
    ) as r(id, person_id, name, household_id, building_id, room, nickname, birth_date,
      phone_lookup, phone_cipher, phone_last4, language, registered_by)
    on conflict (community_id, person_id) do nothing
    returning id`);
}

export interface ResidentDetails {
  id: string;
  personId: string;
  name: string;
  nickname: string | null;
  phoneCipher: Buffer | null;
  householdId: string | null;
  buildingId: string | null;
  buildingName: string | null;
  room: string | null;
  state: 'active' | 'left';
  balance: number;
  registeredAt: string;
  boardConsentVersion: string | null;
  language: 'zh' | 'en';
  elderMode: boolean;
}

/** `householdEarns`: the rulebook in force lets households hold the points. */
export function findResident(
  tx: Queryable,
  communityId: string,
  residentId: string,
  householdEarns: boolean,
): Promise<ResidentDetails | undefined> {
  return tx.row<ResidentDetails>(sql`
    select r.id, r.person_id, r.name, r.nickname, r.phone_cipher, r.household_id, r.building_id,
      b.name as building_name, r.room, r.state, coalesce(a.balance, 0) as balance,
      r.registered_at, r.board_consent_version, r.language, r.elder_mode
    from resident r
    left join building b on b.community_id = r.community_id and b.id = r.building_id
    left join account a on a.community_id = r.community_id
      and a.id = case when ${householdEarns}::boolean
        then coalesce(r.household_id, r.id) else r.id end
    where r.community_id = ${communityId} and r.id = ${residentId}`);
}

export interface ResidentSearch {
  /** Part of a name or nickname, ready for LIKE; null for all. */
  pattern: string | null;
  last4: string | null;
  buildingId: string | null;
  after: { name: string; id: string } | null;
  limit: number;
  householdEarns: boolean;
}

export type ResidentListRow = Omit<
  ResidentDetails,
  'boardConsentVersion' | 'language' | 'elderMode' | 'buildingId' | 'personId'
>;

export function searchResidents(
  tx: Queryable,
  communityId: string,
  search: ResidentSearch,
): Promise<ResidentListRow[]> {
  return tx.rows<ResidentListRow>(sql`
    select r.id, r.name, r.nickname, r.phone_cipher, r.household_id, b.name as building_name,
      r.room, r.state, coalesce(a.balance, 0) as balance, r.registered_at
    from resident r
    left join building b on b.community_id = r.community_id and b.id = r.building_id
    left join account a on a.community_id = r.community_id
      and a.id = case when ${search.householdEarns}::boolean
        then coalesce(r.household_id, r.id) else r.id end
    where r.community_id = ${communityId}
      and (${search.pattern}::text is null or r.name like ${search.pattern}
        or r.nickname like ${search.pattern} or r.phone_last4 = ${search.last4})
      and (${search.buildingId}::uuid is null or r.building_id = ${search.buildingId})
      and (${search.after?.name ?? null}::text is null
        or (r.name, r.id) > (${search.after?.name ?? null}, ${search.after?.id ?? null}::uuid))
    order by r.name, r.id
    limit ${search.limit}`);
}

export async function countResidents(
  tx: Queryable,
  communityId: string,
  search: Pick<ResidentSearch, 'pattern' | 'last4' | 'buildingId'>,
): Promise<number> {
  const row = await tx.row<{ total: number }>(sql`
    select count(*) as total from resident r
    where r.community_id = ${communityId}
      and (${search.pattern}::text is null or r.name like ${search.pattern}
        or r.nickname like ${search.pattern} or r.phone_last4 = ${search.last4})
      and (${search.buildingId}::uuid is null or r.building_id = ${search.buildingId})`);
  return row?.total ?? 0;
}

export interface ResidentTotals {
  earnedTotal: number;
  serviceMinutes: number;
}

export async function readTotals(
  tx: Queryable,
  communityId: string,
  residentId: string,
): Promise<ResidentTotals> {
  const row = await tx.row<ResidentTotals>(sql`
    select
      coalesce((select sum(points) from score
        where community_id = ${communityId} and resident_id = ${residentId} and period = 'life'),
        0) as earned_total,
      coalesce((select sum(minutes) from service_record
        where community_id = ${communityId} and resident_id = ${residentId}), 0)
        as service_minutes`);
  return row ?? { earnedTotal: 0, serviceMinutes: 0 };
}

export function listHouseholdMembers(
  tx: Queryable,
  communityId: string,
  householdId: string,
): Promise<{ residentId: string; name: string }[]> {
  return tx.rows(sql`
    select id as resident_id, name from resident
    where community_id = ${communityId} and household_id = ${householdId} and state = 'active'
    order by registered_at, id`);
}

export interface LockedResident {
  id: string;
  personId: string;
  name: string;
  phoneLookup: Buffer | null;
  householdId: string | null;
  buildingId: string | null;
  room: string | null;
  birthDate: string | null;
  state: 'active' | 'left';
}

/** In id order, so that two changes of one family never wait for each other. */
export function lockResidents(
  tx: Queryable,
  communityId: string,
  residentIds: readonly string[],
): Promise<LockedResident[]> {
  return tx.rows<LockedResident>(sql`
    select id, person_id, name, phone_lookup, household_id, building_id, room, birth_date, state
    from resident
    where community_id = ${communityId} and id = any(${residentIds}::uuid[])
    order by id for update`);
}

export interface ResidentUpdate {
  personId: string;
  name: string;
  buildingId: string | null;
  room: string | null;
  householdId: string | null;
  birthDate: string | null;
  state: 'active' | 'left';
  leftAt: Date | null;
}

export function updateResidentRow(
  tx: Queryable,
  communityId: string,
  residentId: string,
  update: ResidentUpdate,
): Promise<number> {
  return tx.run(sql`
    update resident set person_id = ${update.personId}, name = ${update.name},
      building_id = ${update.buildingId}, room = ${update.room},
      household_id = ${update.householdId}, birth_date = ${update.birthDate},
      state = ${update.state}, left_at = ${update.leftAt},
      board_consent_version =
        case when ${update.state} = 'active' then board_consent_version end,
      board_consent_at = case when ${update.state} = 'active' then board_consent_at end
    where community_id = ${communityId} and id = ${residentId}`);
}

export function updateResidentPhone(
  tx: Queryable,
  communityId: string,
  residentId: string,
  phone: { lookup: Buffer | null; cipher: Buffer | null; last4: string | null },
): Promise<number> {
  return tx.run(sql`
    update resident set phone_lookup = ${phone.lookup}, phone_cipher = ${phone.cipher},
      phone_last4 = ${phone.last4}
    where community_id = ${communityId} and id = ${residentId}`);
}

export interface ResidentByPhone {
  residentId: string;
  personId: string;
  name: string;
  buildingName: string | null;
  householdId: string | null;
}

export function listResidentsByPhone(
  tx: Queryable,
  communityId: string,
  phoneLookup: Buffer,
): Promise<ResidentByPhone[]> {
  return tx.rows<ResidentByPhone>(sql`
    select r.id as resident_id, r.person_id, r.name, b.name as building_name, r.household_id
    from resident r
    left join building b on b.community_id = r.community_id and b.id = r.building_id
    where r.community_id = ${communityId} and r.phone_lookup = ${phoneLookup}
      and r.state = 'active'
    order by r.registered_at, r.id`);
}

/** How many residents of the community sign in with one phone. */
export async function countFamily(
  tx: Queryable,
  communityId: string,
  signInId: string,
): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*) as count
    from person join resident on resident.person_id = person.id
    where person.sign_in_id = ${signInId} and resident.community_id = ${communityId}`);
  return row?.count ?? 0;
}

/** The district of that name, made when it is the first of its name. */
export async function ensureDistrict(
  db: Queryable,
  newId: string,
  name: string,
  now: Date,
): Promise<string> {
  const known = await db.row<{ id: string }>(sql`select id from district where name = ${name}`);
  if (known) return known.id;
  await db.run(sql`insert into district (id, name, created_at) values (${newId}, ${name}, ${now})`);
  return newId;
}

/** Writes nothing when the short name is taken. */
export function insertCommunity(
  db: Queryable,
  community: {
    readonly id: string;
    readonly districtId: string;
    readonly slug: string;
    readonly name: string;
  },
  now: Date,
): Promise<number> {
  return db.run(sql`
    insert into community (id, district_id, slug, name, created_at)
    values (${community.id}, ${community.districtId}, ${community.slug}, ${community.name}, ${now})
    on conflict (slug) do nothing`);
}
