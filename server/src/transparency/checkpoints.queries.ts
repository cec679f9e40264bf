import type { Queryable, Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface IdentityRow {
  readonly origin: string;
  readonly verifierKey: string;
}

export function findIdentity(db: Queryable): Promise<IdentityRow | undefined> {
  return db.row<IdentityRow>(sql`select origin, verifier_key from log_identity where id = 1`);
}

/** The first node to start says which log this is; nobody says it again. */
export function insertIdentity(db: Queryable, identity: IdentityRow, now: Date): Promise<number> {
  return db.run(sql`
    insert into log_identity (id, origin, verifier_key, created_at)
    values (1, ${identity.origin}, ${identity.verifierKey}, ${now})
    on conflict (id) do nothing`);
}

export interface CheckpointRow {
  readonly size: number;
  readonly root: Buffer;
  readonly note: string;
  readonly signedAt: string;
}

export function findNewestCheckpoint(db: Queryable): Promise<CheckpointRow | undefined> {
  return db.row<CheckpointRow>(sql`
    select size, root, note, signed_at from log_checkpoint order by size desc limit 1`);
}

export function findCheckpoint(db: Queryable, size: number): Promise<CheckpointRow | undefined> {
  return db.row<CheckpointRow>(sql`
    select size, root, note, signed_at from log_checkpoint where size = ${size}`);
}

export function insertCheckpoint(
  tx: Transaction,
  checkpoint: { size: number; root: Uint8Array; note: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into log_checkpoint (size, root, note, signed_at)
    values (${checkpoint.size}, ${Buffer.from(checkpoint.root)}, ${checkpoint.note}, ${now})`);
}

export interface WitnessRow {
  readonly name: string;
  readonly verifierKey: string;
  readonly url: string | null;
}

/** Those that the policy names now, in the order they came. */
export function listWitnesses(db: Queryable): Promise<WitnessRow[]> {
  return db.rows<WitnessRow>(sql`
    select name, verifier_key, url from log_witness where left_at is null
    order by added_at, name`);
}

/** The lines witnesses have added to the checkpoint of that size, of those that are named now. */
export async function listCosignatures(db: Queryable, size: number): Promise<string[]> {
  const rows = await db.rows<{ line: string }>(sql`
    select line from log_cosignature
    join log_witness on log_witness.name = log_cosignature.witness and left_at is null
    where size = ${size}
    order by added_at, name`);
  return rows.map(({ line }) => line);
}
