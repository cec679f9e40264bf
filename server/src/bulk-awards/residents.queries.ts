import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface ListedResident {
  readonly id: string;
  readonly name: string;
  readonly personId: string;
  readonly signInId: string | null;
  readonly householdId: string | null;
  readonly buildingId: string | null;
  readonly room: string | null;
  readonly birthDate: string | null;
  readonly registeredAt: string;
  readonly state: 'active' | 'left';
  /** Hexadecimal; null without a phone. */
  readonly fingerprint: string | null;
}

export interface ResidentSearch {
  readonly ids?: readonly string[];
  readonly names?: readonly string[];
  readonly fingerprints?: readonly Buffer[];
}

/** Everybody who has one of the ids, the names or the phones. */
export function listResidentsOf(
  tx: Transaction,
  search: ResidentSearch,
): Promise<ListedResident[]> {
  return tx.rows<ListedResident>(sql`
    select resident.id, resident.name, resident.person_id, person.sign_in_id,
      resident.household_id, resident.building_id, resident.room, resident.birth_date,
      resident.registered_at, resident.state,
      encode(resident.phone_lookup, 'hex') as fingerprint
    from resident join person on person.id = resident.person_id
    where resident.community_id = ${tx.communityId}
      and (resident.id = any(${search.ids ?? []}::uuid[])
        or resident.name = any(${search.names ?? []}::text[])
        or resident.phone_lookup = any(${search.fingerprints ?? []}::bytea[]))
    order by resident.registered_at, resident.id`);
}
