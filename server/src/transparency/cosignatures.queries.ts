import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';

export interface Cosignature {
  readonly size: number;
  readonly witness: string;
  readonly line: string;
  readonly signedAt: Date;
}

/** A witness says the same again with another time: the first line stays. */
export function insertCosignature(db: Queryable, cosignature: Cosignature): Promise<number> {
  const { size, witness, line, signedAt } = cosignature;
  return db.run(sql`
    insert into log_cosignature (size, witness, line, signed_at)
    values (${size}, ${witness}, ${line}, ${signedAt})
    on conflict (size, witness) do nothing`);
}

export interface WitnessProgress {
  readonly name: string;
  readonly verifierKey: string;
  readonly url: string | null;
  /** The largest checkpoint they have signed, and when. */
  readonly size: number | null;
  readonly signedAt: string | null;
}

export function listWitnessProgress(db: Queryable): Promise<WitnessProgress[]> {
  return db.rows<WitnessProgress>(sql`
    select name, verifier_key, url, last.size, last.signed_at
    from log_witness
    left join lateral (
      select size, signed_at from log_cosignature
      where log_cosignature.witness = log_witness.name
      order by size desc limit 1
    ) last on true
    where left_at is null
    order by added_at, name`);
}

/** The newest checkpoint that at least so many of the witnesses named now have signed. */
export async function findMostSignedSize(
  db: Queryable,
  sizeMin: number,
  witnesses: number,
): Promise<number | undefined> {
  const row = await db.row<{ size: number }>(sql`
    select size from log_cosignature
    join log_witness on log_witness.name = log_cosignature.witness and left_at is null
    where size >= ${sizeMin}
    group by size having count(*) >= ${witnesses}
    order by size desc
    limit 1`);
  return row?.size;
}
