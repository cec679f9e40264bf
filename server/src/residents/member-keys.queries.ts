import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';

/** Gives those that were free; the directory is written before the key, so no id is held twice. */
export function claimKeyIds(
  tx: Queryable,
  communityId: string,
  keyIds: readonly Buffer[],
): Promise<{ keyId: Buffer }[]> {
  return tx.rows<{ keyId: Buffer }>(sql`
    insert into member_key_directory (key_id, community_id)
    select distinct key_id, ${communityId}::uuid from unnest(${keyIds}::bytea[]) as key_id
    order by key_id
    on conflict (key_id) do nothing
    returning key_id`);
}

export function insertMemberKeys(
  tx: Queryable,
  communityId: string,
  keys: readonly { residentId: string; keyId: Buffer }[],
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into member_key (community_id, key_id, resident_id, created_at)
    select ${communityId}::uuid, k.key_id, k.resident_id, ${now}::timestamptz
    from unnest(
      ${keys.map((key) => key.keyId)}::bytea[],
      ${keys.map((key) => key.residentId)}::uuid[]
    ) as k(key_id, resident_id)`);
}

export function findLivingKey(
  tx: Queryable,
  communityId: string,
  residentId: string,
): Promise<{ keyId: Buffer } | undefined> {
  return tx.row<{ keyId: Buffer }>(sql`
    select key_id from member_key
    where community_id = ${communityId} and resident_id = ${residentId} and revoked_at is null`);
}

export function revokeLivingKey(
  tx: Queryable,
  communityId: string,
  residentId: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update member_key set revoked_at = ${now}
    where community_id = ${communityId} and resident_id = ${residentId} and revoked_at is null`);
}
