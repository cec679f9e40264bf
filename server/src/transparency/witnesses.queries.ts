import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export function insertWitness(
  tx: Transaction,
  witness: { readonly name: string; readonly key: string; readonly url: string | null },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into log_witness (name, verifier_key, url, added_at)
    values (${witness.name}, ${witness.key}, ${witness.url}, ${now})
    on conflict do nothing`);
}

/** The signatures stay; the policy no longer names the witness. */
export function endWitness(tx: Transaction, name: string, now: Date): Promise<number> {
  return tx.run(sql`
    update log_witness set left_at = ${now} where name = ${name} and left_at is null`);
}
