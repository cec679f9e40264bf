import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface SideRow {
  readonly id: string;
  readonly name: string;
  readonly buildingName: string | null;
  readonly householdId: string | null;
  /** The phone they sign in with; null for those who do not. */
  readonly signInId: string | null;
  readonly state: 'active' | 'left';
  readonly birthDate: string | null;
  /** Points earned ever. */
  readonly earned: number;
}

/** In id order: whoever changes pairs or households of these residents goes one after the other. */
export function lockSides(tx: Transaction, residentIds: readonly string[]): Promise<number> {
  return tx.run(sql`
    select id from resident
    where community_id = ${tx.communityId} and id = any(${residentIds}::uuid[])
    order by id for no key update`);
}

/** Asked after the lock in a statement of its own: the first one cannot see what it waited for. */
export function listSides(tx: Transaction, residentIds: readonly string[]): Promise<SideRow[]> {
  return tx.rows<SideRow>(sql`
    select r.id, r.name, b.name as building_name, r.household_id, person.sign_in_id, r.state,
      r.birth_date, coalesce(s.points, 0) as earned
    from resident r
    join person on person.id = r.person_id
    left join building b on b.community_id = r.community_id and b.id = r.building_id
    left join score s on s.community_id = r.community_id and s.period = 'life'
      and s.period_start = '0001-01-01' and s.resident_id = r.id
    where r.community_id = ${tx.communityId} and r.id = any(${residentIds}::uuid[])
    order by r.id`);
}

export interface HeldPlace {
  readonly mentorResidentId: string;
  readonly learnerResidentId: string;
  readonly endedOn: string | null;
}

/** Pairs of these residents that live or ended on that day or later. */
export function listHeldPlaces(
  tx: Transaction,
  residentIds: readonly string[],
  since: string,
): Promise<HeldPlace[]> {
  return tx.rows<HeldPlace>(sql`
    select mentor_resident_id, learner_resident_id, ended_on from mentoring_pair
    where community_id = ${tx.communityId} and (ended_on is null or ended_on >= ${since}::date)
      and (mentor_resident_id = any(${residentIds}::uuid[])
        or learner_resident_id = any(${residentIds}::uuid[]))`);
}

/** Neighbours of exactly this name whose number ends so; the asker themself is none. */
export function listNamed(
  tx: Transaction,
  name: string,
  phoneLast4: string,
  exceptId: string,
): Promise<{ id: string }[]> {
  return tx.rows<{ id: string }>(sql`
    select id from resident
    where community_id = ${tx.communityId} and name = ${name} and phone_last4 = ${phoneLast4}
      and state = 'active' and id <> ${exceptId}
    order by id limit 2`);
}

/** One resident's tries go one after the other, so that their number holds in parallel too. */
export function lockTriesOf(tx: Transaction, residentId: string): Promise<number> {
  return tx.run(sql`
    select pg_advisory_xact_lock(
      hashtextextended(${`${tx.communityId}/mentoring_try/${residentId}`}, 0))`);
}

export async function countTries(
  tx: Transaction,
  residentId: string,
  since: Date,
): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*)::int as count from mentoring_try
    where community_id = ${tx.communityId} and resident_id = ${residentId}
      and tried_at > ${since}`);
  return row?.count ?? 0;
}

export function insertTry(
  tx: Transaction,
  attempt: { readonly id: string; readonly residentId: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into mentoring_try (community_id, id, resident_id, tried_at)
    values (${tx.communityId}, ${attempt.id}, ${attempt.residentId}, ${now})`);
}

export function deleteTries(tx: Transaction, triedBefore: Date): Promise<number> {
  return tx.run(sql`
    delete from mentoring_try
    where community_id = ${tx.communityId} and tried_at < ${triedBefore}`);
}

export function insertWish(tx: Transaction, residentId: string, now: Date): Promise<number> {
  return tx.run(sql`
    insert into mentoring_wish (community_id, resident_id, wished_at)
    values (${tx.communityId}, ${residentId}, ${now})
    on conflict (community_id, resident_id) do nothing`);
}

/** Also once a pair begins: then the wish is fulfilled. */
export function deleteWishes(tx: Transaction, residentIds: readonly string[]): Promise<number> {
  return tx.run(sql`
    delete from mentoring_wish
    where community_id = ${tx.communityId} and resident_id = any(${residentIds}::uuid[])`);
}

export async function hasWish(tx: Transaction, residentId: string): Promise<boolean> {
  const rows = await tx.rows(sql`
    select 1 from mentoring_wish
    where community_id = ${tx.communityId} and resident_id = ${residentId}`);
  return rows.length > 0;
}

export interface WishRow {
  readonly residentId: string;
  readonly name: string;
  readonly buildingName: string | null;
  readonly earned: number;
  readonly wishedAt: string;
}

export function listWishes(tx: Transaction): Promise<WishRow[]> {
  return tx.rows<WishRow>(sql`
    select w.resident_id, r.name, b.name as building_name, coalesce(s.points, 0) as earned,
      w.wished_at
    from mentoring_wish w
    join resident r on r.community_id = w.community_id and r.id = w.resident_id
      and r.state = 'active'
    left join building b on b.community_id = w.community_id and b.id = r.building_id
    left join score s on s.community_id = w.community_id and s.period = 'life'
      and s.period_start = '0001-01-01' and s.resident_id = w.resident_id
    where w.community_id = ${tx.communityId}
    order by w.wished_at, w.resident_id`);
}
