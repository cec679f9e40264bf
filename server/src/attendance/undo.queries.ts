import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** The lock behind a lane of transactions. */
export function takeLane(tx: Transaction, lane: string): Promise<number> {
  return tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${lane}, 0))`);
}

export interface UndoneScan {
  readonly residentId: string;
  readonly residentPersonId: string;
  readonly residentSignInId: string | null;
  readonly residentHouseholdId: string | null;
  readonly checkedInBy: string;
  readonly recordedAt: string;
}

/** Held until the end: of two who undo it at once the second finds it gone. */
export function lockScan(tx: Transaction, attendanceId: string): Promise<UndoneScan | undefined> {
  return tx.row<UndoneScan>(sql`
    select resident.id as resident_id, resident.person_id as resident_person_id,
      person.sign_in_id as resident_sign_in_id,
      resident.household_id as resident_household_id, attendance.checked_in_by,
      attendance.recorded_at
    from attendance
    join resident on resident.community_id = attendance.community_id
      and resident.id = attendance.resident_id
    join person on person.id = resident.person_id
    where attendance.community_id = ${tx.communityId} and attendance.id = ${attendanceId}
    for no key update of attendance`);
}

export function markUndone(
  tx: Transaction,
  undone: { attendanceId: string; personId: string; reason: string | null },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update recorded_attendance
    set undone_at = ${now}, undone_by = ${undone.personId}, undo_reason = ${undone.reason}
    where community_id = ${tx.communityId} and id = ${undone.attendanceId} and undone_at is null`);
}

/** One of these whose points are not in their lot any more, so that it cannot be reversed. */
export function findSpentTransfer(
  tx: Transaction,
  transferIds: readonly string[],
): Promise<{ id: string } | undefined> {
  return tx.row<{ id: string }>(sql`
    select entry.transfer_id as id from entry
    join transfer on transfer.community_id = entry.community_id
      and transfer.id = entry.transfer_id and transfer.account_id = entry.account_id
    left join lot on lot.community_id = entry.community_id and lot.account_id = entry.account_id
      and lot.unit = entry.unit and lot.expires_on = coalesce(entry.expires_on, 'infinity')
    where entry.community_id = ${tx.communityId}
      and entry.transfer_id = any(${transferIds}::uuid[])
      and coalesce(lot.amount, 0) < entry.amount
    limit 1`);
}

/** Service records of an attendance that were not reversed before. */
export function listStandingRecordIds(
  tx: Transaction,
  attendanceId: string,
): Promise<{ id: string }[]> {
  return tx.rows<{ id: string }>(sql`
    select record.id from service_record record
    where record.community_id = ${tx.communityId} and record.attendance_id = ${attendanceId}
      and record.kind <> 'reversal' and not exists (
        select from service_record reversal
        where reversal.community_id = ${tx.communityId} and reversal.reverses_id = record.id)
    order by record.id`);
}
