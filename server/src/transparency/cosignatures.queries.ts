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

/** How many of the witnesses named now have signed each checkpoint, the newest first. */
export function listSignedCheckpoints(
  db: Queryable,
  atLeast: number,
  limit: number,
): Promise<{ size: number; witnesses: string[] }[]> {
  return db.rows(sql`
    select size, array_agg(witness order by witness) as witnesses
    from log_cosignature
    join log_witness on log_witness.name = log_cosignature.witness and left_at is null
    where size >= ${atLeast}
    group by size
    order by size desc
    limit ${limit}`);
}
