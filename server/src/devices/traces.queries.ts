import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export function deleteCodeUses(tx: Transaction, usedBefore: Date): Promise<number> {
  return tx.run(sql`
    delete from device_code_use
    where community_id = ${tx.communityId} and used_at < ${usedBefore}`);
}

export function deleteBindingCodes(tx: Transaction, validBefore: Date): Promise<number> {
  return tx.run(sql`
    delete from device_binding_code
    where community_id = ${tx.communityId} and valid_until < ${validBefore}`);
}

/** Days and hours sort alike as text. */
export function deleteUse(tx: Transaction, dayBefore: string): Promise<number> {
  return tx.run(sql`
    delete from device_use
    where community_id = ${tx.communityId} and period < ${dayBefore}`);
}
