import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface Party {
  readonly id: string;
  readonly personId: string;
  /** The phone they sign in with; null for those who do not. */
  readonly signInId: string | null;
  readonly householdId: string | null;
  readonly state: 'active' | 'left';
}

/** Held in id order, so that two who bind each other at once only ever wait. */
export function lockParties(tx: Transaction, residentIds: readonly string[]): Promise<Party[]> {
  return tx.rows<Party>(sql`
    select resident.id, resident.person_id, resident.household_id, resident.state,
      (select sign_in_id from person where person.id = resident.person_id) as sign_in_id
    from resident
    where resident.community_id = ${tx.communityId} and resident.id = any(${residentIds}::uuid[])
    order by resident.id
    for no key update of resident`);
}

export function findHouseholdMember(
  tx: Transaction,
  householdId: string,
  residentId: string,
): Promise<{ id: string } | undefined> {
  return tx.row(sql`
    select id from resident
    where community_id = ${tx.communityId} and id = ${residentId}
      and household_id = ${householdId} and state = 'active'`);
}

/** Both must fit, so that neither a name nor a number alone tells who lives here. */
export function findByPhoneAndName(
  tx: Transaction,
  phoneLookup: Buffer,
  name: string,
): Promise<{ id: string } | undefined> {
  return tx.row(sql`
    select id from resident
    where community_id = ${tx.communityId} and phone_lookup = ${phoneLookup} and name = ${name}
      and state = 'active'
    order by registered_at, id limit 1`);
}

export async function countLookups(
  tx: Transaction,
  personId: string,
  since: Date,
): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*) as count from phone_lookup
    where community_id = ${tx.communityId} and person_id = ${personId} and at > ${since}
      and found_by = 'proxy'`);
  return row?.count ?? 0;
}

export function insertLookup(
  tx: Transaction,
  lookup: { id: string; personId: string; foundCount: number },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into phone_lookup (community_id, id, person_id, found_count, at, found_by)
    values (${tx.communityId}, ${lookup.id}, ${lookup.personId}, ${lookup.foundCount}, ${now},
      'proxy')`);
}

/** One look-up of a person at a time, so that the limit holds against parallel ones. */
export function lockLookupsOf(tx: Transaction, personId: string): Promise<number> {
  return tx.run(sql`
    select pg_advisory_xact_lock(
      hashtextextended(${`${tx.communityId}/phone_lookup/${personId}`}, 0))`);
}
