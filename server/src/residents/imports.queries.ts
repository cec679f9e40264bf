import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';

export interface ExistingSearch {
  name: string;
  phoneLookup: Buffer | null;
  buildingId: string | null;
  room: string | null;
  birthDate: string | null;
}

/**
 * The places in the list (from 0) of people who are residents already: the same name on the same
 * phone; without a phone the same name at the same address, born on the same day if both say so.
 */
export function listExisting(
  tx: Queryable,
  communityId: string,
  searches: readonly ExistingSearch[],
): Promise<{ place: number }[]> {
  const column = <Key extends keyof ExistingSearch>(key: Key) => searches.map((one) => one[key]);
  return tx.rows<{ place: number }>(sql`
    select (s.place - 1)::int as place
    from unnest(
      ${column('name')}::text[], ${column('phoneLookup')}::bytea[], ${column('buildingId')}::uuid[],
      ${column('room')}::text[], ${column('birthDate')}::date[]
    ) with ordinality as s(name, phone_lookup, building_id, room, birth_date, place)
    where case when s.phone_lookup is not null then exists (
        select from resident r
        where r.community_id = ${communityId} and r.phone_lookup = s.phone_lookup
          and r.name = s.name)
      else exists (
        select from resident r
        where r.community_id = ${communityId} and r.name = s.name and r.phone_lookup is null
          and r.building_id is not distinct from s.building_id
          and r.room is not distinct from s.room
          and (r.birth_date = s.birth_date or r.birth_date is null or s.birth_date is null))
      end`);
}

export interface NewImport {
  id: string;
  fileName: string;
  rowsCipher: Buffer;
  newCount: number;
  errorCount: number;
  createdBy: string;
  now: Date;
}

export function insertImport(
  tx: Queryable,
  communityId: string,
  staged: NewImport,
): Promise<number> {
  return tx.run(sql`
    insert into resident_import (community_id, id, file_name, rows_cipher, new_count, error_count,
      created_by, created_at)
    values (${communityId}, ${staged.id}, ${staged.fileName}, ${staged.rowsCipher},
      ${staged.newCount}, ${staged.errorCount}, ${staged.createdBy}, ${staged.now})`);
}

export interface StagedImport {
  rowsCipher: Buffer;
  errorCount: number;
  confirmedAt: string | null;
}

/** Locked: two confirmations of one list come one after the other. */
export function lockImport(
  tx: Queryable,
  communityId: string,
  importId: string,
): Promise<StagedImport | undefined> {
  return tx.row<StagedImport>(sql`
    select rows_cipher, error_count, confirmed_at from resident_import
    where community_id = ${communityId} and id = ${importId} for update`);
}

/** The staged rows have done their service and go. */
export function closeImport(
  tx: Queryable,
  communityId: string,
  importId: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update resident_import set confirmed_at = ${now}, rows_cipher = ''
    where community_id = ${communityId} and id = ${importId}`);
}

/** A list nobody confirmed is personal data without a purpose. */
export function emptyOldImports(
  tx: Queryable,
  communityId: string,
  createdBefore: Date,
): Promise<number> {
  return tx.run(sql`
    update resident_import set rows_cipher = ''
    where community_id = ${communityId} and created_at < ${createdBefore} and rows_cipher <> ''`);
}
