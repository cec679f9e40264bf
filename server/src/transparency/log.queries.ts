import type { Json } from '@linli/core/transparency/canonical-json';
import type { Queryable, Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** Of all nodes one writes the log at a time; the others find the lock taken and wait. */
const LOG_LOCK = 7_104_550_902;

export async function tryToLockLog(tx: Transaction): Promise<boolean> {
  const row = await tx.row<{ locked: boolean }>(sql`
    select pg_try_advisory_xact_lock(${LOG_LOCK}) as locked`);
  return row?.locked ?? false;
}

/** Waits for its turn: for commands that must add to the log while the program runs. */
export async function lockLog(tx: Transaction): Promise<void> {
  await tx.row(sql`select pg_advisory_xact_lock(${LOG_LOCK})::text as locked`);
}

export async function listCommunityIds(db: Queryable): Promise<string[]> {
  const rows = await db.rows<{ id: string }>(sql`select id from community order by id`);
  return rows.map(({ id }) => id);
}

export interface PendingRow {
  readonly communityId: string;
  readonly sourceId: string;
  readonly type: number;
  readonly subjectId: string | null;
  readonly sealedKey: Buffer | null;
  readonly previous: Buffer | null;
  readonly content: Json;
  readonly rowHash: string | null;
}

/** Takes what waits out of the outboxes; what is taken must be entered in this transaction. */
export function takePending(
  tx: Transaction,
  communityIds: readonly string[],
  rowsMax: number,
): Promise<PendingRow[]> {
  return tx.rows<PendingRow>(sql`
    select community_id, source_id, type, subject_id, sealed_key, previous, content, row_hash
    from log_take(${communityIds}::uuid[], ${rowsMax})`);
}

export async function findSize(tx: Queryable): Promise<number> {
  const row = await tx.row<{ size: number }>(sql`
    select coalesce(max(leaf_index) + 1, 0) as size from log_leaf`);
  return row?.size ?? 0;
}

export interface NewLeaf {
  readonly leaf: Uint8Array;
  /** Null for a leaf whose row was lost. */
  readonly sourceId: string | null;
}

export function insertLeaves(
  tx: Transaction,
  start: number,
  leaves: readonly NewLeaf[],
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into log_leaf (leaf_index, leaf, source_id, entered_at)
    select ${start}::bigint + place - 1, leaf, source_id, ${now}
    from unnest(${leaves.map(({ leaf }) => Buffer.from(leaf))}::bytea[],
      ${leaves.map(({ sourceId }) => sourceId)}::uuid[])
      with ordinality as new(leaf, source_id, place)`);
}

export interface NewOpening {
  readonly leafIndex: number;
  readonly nonce: Uint8Array;
  readonly payload: Json;
}

export function insertOpenings(tx: Transaction, openings: readonly NewOpening[]): Promise<number> {
  return tx.run(sql`
    insert into log_opening (leaf_index, nonce, payload)
    select leaf_index, nonce, payload
    from unnest(${openings.map(({ leafIndex }) => leafIndex)}::bigint[],
      ${openings.map(({ nonce }) => Buffer.from(nonce))}::bytea[],
      ${openings.map(({ payload }) => JSON.stringify(payload))}::jsonb[])
      as new(leaf_index, nonce, payload)`);
}

export interface OpeningRow {
  readonly leafIndex: number;
  readonly type: number;
  readonly leaf: Buffer;
  readonly nonce: Buffer;
  readonly payload: Json;
}

/** Public content of leaves from one place to before another. */
export function listOpenings(tx: Queryable, from: number, to: number): Promise<OpeningRow[]> {
  return tx.rows<OpeningRow>(sql`
    select leaf_index, get_byte(leaf, 1) as type, leaf, nonce, payload
    from log_opening join log_leaf using (leaf_index)
    where leaf_index >= ${from} and leaf_index < ${to}
    order by leaf_index`);
}

export async function listLeaves(tx: Queryable, from: number, to: number): Promise<Buffer[]> {
  const rows = await tx.rows<{ leaf: Buffer }>(sql`
    select leaf from log_leaf where leaf_index >= ${from} and leaf_index < ${to}
    order by leaf_index`);
  return rows.map(({ leaf }) => leaf);
}

export interface TileRow {
  readonly level: number;
  readonly index: number;
  readonly hashes: Uint8Array;
  readonly root: Uint8Array;
}

export function insertTiles(tx: Transaction, tiles: readonly TileRow[]): Promise<number> {
  return tx.run(sql`
    insert into log_tile (level, tile_index, hashes, root)
    select level, tile_index, hashes, root
    from unnest(${tiles.map(({ level }) => level)}::smallint[],
      ${tiles.map(({ index }) => index)}::bigint[],
      ${tiles.map(({ hashes }) => Buffer.from(hashes))}::bytea[],
      ${tiles.map(({ root }) => Buffer.from(root))}::bytea[])
      as new(level, tile_index, hashes, root)`);
}

export async function findTile(
  tx: Queryable,
  level: number,
  index: number,
): Promise<Buffer | undefined> {
  const row = await tx.row<{ hashes: Buffer }>(sql`
    select hashes from log_tile where level = ${level} and tile_index = ${index}`);
  return row?.hashes;
}

/** The hashes that full tiles are in the level above. */
export async function listTileRoots(
  tx: Queryable,
  level: number,
  from: number,
  to: number,
): Promise<Buffer[]> {
  const rows = await tx.rows<{ root: Buffer }>(sql`
    select root from log_tile
    where level = ${level} and tile_index >= ${from} and tile_index < ${to}
    order by tile_index`);
  return rows.map(({ root }) => root);
}

/** A leaf whose row was lost with the database; undefined when there is its row. */
export async function findLostLeaf(tx: Queryable, index: number): Promise<Buffer | undefined> {
  const row = await tx.row<{ leaf: Buffer }>(sql`
    select leaf from log_leaf where leaf_index = ${index} and source_id is null`);
  return row?.leaf;
}
