import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export async function countPhoneLookups(
  tx: Transaction,
  personId: string,
  since: Date,
): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*)::int as count from phone_lookup
    where community_id = ${tx.communityId} and person_id = ${personId} and at > ${since}`);
  return row?.count ?? 0;
}

export function insertPhoneLookup(
  tx: Transaction,
  lookup: { id: string; personId: string; foundCount: number },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into phone_lookup (community_id, id, person_id, found_count, at)
    values (${tx.communityId}, ${lookup.id}, ${lookup.personId}, ${lookup.foundCount}, ${now})`);
}

/** One look-up of a person at a time, so that the limit holds against parallel ones. */
export function lockLookupsOf(tx: Transaction, personId: string): Promise<number> {
  return tx.run(sql`
    select pg_advisory_xact_lock(
      hashtextextended(${`${tx.communityId}/phone_lookup/${personId}`}, 0))`);
}

export interface FoundResident {
  readonly residentId: string;
  readonly name: string;
  readonly buildingName: string | null;
}

export function listResidentsByPhone(
  tx: Transaction,
  phoneLookup: Buffer,
): Promise<FoundResident[]> {
  return tx.rows<FoundResident>(sql`
    select resident.id as resident_id, resident.name, building.name as building_name
    from resident
    left join building on building.community_id = resident.community_id
      and building.id = resident.building_id
    where resident.community_id = ${tx.communityId}
      and resident.phone_lookup = ${phoneLookup} and resident.state = 'active'
    order by resident.name, resident.id
    limit 20`);
}
