import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface BindingCode {
  readonly codeLookup: Buffer;
  readonly deviceId: string;
  readonly vendor: string;
  readonly userLookup: Buffer;
  readonly validUntil: Date;
}

export function insertBindingCode(tx: Transaction, code: BindingCode): Promise<number> {
  return tx.run(sql`
    insert into device_binding_code (community_id, code_lookup, device_id, vendor, user_lookup,
      valid_until)
    values (${tx.communityId}, ${code.codeLookup}, ${code.deviceId}, ${code.vendor},
      ${code.userLookup}, ${code.validUntil})`);
}

/** Takes a code, once; nothing when it is unknown, used or over. */
export function takeBindingCode(
  tx: Transaction,
  codeLookup: Buffer,
  now: Date,
): Promise<{ vendor: string; userLookup: Buffer } | undefined> {
  return tx.row(sql`
    update device_binding_code set used_at = ${now}
    where community_id = ${tx.communityId} and code_lookup = ${codeLookup} and used_at is null
      and valid_until > ${now}
    returning vendor, user_lookup`);
}

/** Ends what a new link takes the place of: the resident's with this maker, and the user's. */
export function endReplacedBindings(
  tx: Transaction,
  binding: { residentId: string; vendor: string; userLookup: Buffer },
  now: Date,
): Promise<{ id: string; residentId: string }[]> {
  return tx.rows(sql`
    update device_binding set ended_at = ${now}
    where community_id = ${tx.communityId} and ended_at is null
      and (user_lookup = ${binding.userLookup}
        or (resident_id = ${binding.residentId} and vendor = ${binding.vendor}))
    returning id, resident_id`);
}

export function insertBinding(
  tx: Transaction,
  binding: { id: string; residentId: string; vendor: string; userLookup: Buffer },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into device_binding (community_id, id, resident_id, vendor, user_lookup, bound_at)
    values (${tx.communityId}, ${binding.id}, ${binding.residentId}, ${binding.vendor},
      ${binding.userLookup}, ${now})`);
}

export function listBindings(
  tx: Transaction,
  residentId: string,
): Promise<{ id: string; vendor: string; boundAt: string }[]> {
  return tx.rows(sql`
    select id, vendor, bound_at from device_binding
    where community_id = ${tx.communityId} and resident_id = ${residentId} and ended_at is null
    order by vendor, id`);
}

export function endBinding(
  tx: Transaction,
  bindingId: string,
  residentId: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update device_binding set ended_at = ${now}
    where community_id = ${tx.communityId} and id = ${bindingId} and resident_id = ${residentId}
      and ended_at is null`);
}
