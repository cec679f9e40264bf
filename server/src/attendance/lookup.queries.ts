import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { RecognitionFacts } from './scan.queries';

export async function countLookups(
  tx: Transaction,
  personId: string,
  since: Date,
): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*)::int as count from phone_lookup
    where community_id = ${tx.communityId} and person_id = ${personId} and at > ${since}`);
  return row?.count ?? 0;
}

export function insertLookup(
  tx: Transaction,
  lookup: { id: string; personId: string; foundBy: 'phone' | 'name'; foundCount: number },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into phone_lookup (community_id, id, person_id, found_by, found_count, at)
    values (${tx.communityId}, ${lookup.id}, ${lookup.personId}, ${lookup.foundBy},
      ${lookup.foundCount}, ${now})`);
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

/** One row, whether or not anybody was found. */
export async function findRecognised(
  tx: Transaction,
  shown: {
    readonly keyId: Buffer | null;
    readonly cardHash: Buffer | null;
    readonly residentId: string | null;
    readonly recorderResidentId: string | null;
  },
  at: { readonly now: Date; readonly timeZone: string },
): Promise<RecognitionFacts | undefined> {
  return tx.row<RecognitionFacts>(sql`
    select directory.community_id as key_community_id, key.revoked_at is not null as key_revoked,
      card.id as card_id, card.revoked_at is not null as card_revoked,
      are_bound(${tx.communityId}, resident.id, ${shown.recorderResidentId}, ${at.now},
        ${at.timeZone}) as is_proxy, resident.id as resident_id, resident.person_id,
      person.sign_in_id, resident.household_id, resident.name as resident_name,
      resident.state as resident_state, building.name as building_name
    from (select ${shown.keyId}::bytea as key_id, ${shown.cardHash}::bytea as card_hash,
      ${shown.residentId}::uuid as resident_id) shown
    left join member_key_directory directory on directory.key_id = shown.key_id
    left join member_key key
      on key.community_id = ${tx.communityId} and key.key_id = shown.key_id
    left join member_card card
      on card.community_id = ${tx.communityId} and card.code_hash = shown.card_hash
    left join resident on resident.community_id = ${tx.communityId}
      and resident.id = coalesce(key.resident_id, card.resident_id, shown.resident_id)
    left join person on person.id = resident.person_id
    left join building on building.community_id = resident.community_id
      and building.id = resident.building_id`);
}

/** `pattern` is ready for LIKE: a part of the name within a building, or the whole name. */
export function listResidentsByName(
  tx: Transaction,
  pattern: string,
  buildingId: string | null,
): Promise<FoundResident[]> {
  return tx.rows<FoundResident>(sql`
    select resident.id as resident_id, resident.name, building.name as building_name
    from resident
    left join building on building.community_id = resident.community_id
      and building.id = resident.building_id
    where resident.community_id = ${tx.communityId} and resident.name like ${pattern}
      and (${buildingId}::uuid is null or resident.building_id = ${buildingId})
      and resident.state = 'active'
    order by resident.name, resident.id
    limit 20`);
}
