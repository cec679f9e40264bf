import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface CheckInRow {
  readonly id: string;
  readonly day: string;
  readonly checkedInAt: string;
  readonly rowDays: number;
  readonly transferId: string | null;
  readonly undone: boolean;
}

/** One resident's check-ins are written one after the other; gives the household, for the rules. */
export function lockResident(
  tx: Transaction,
  residentId: string,
): Promise<{ householdId: string | null } | undefined> {
  return tx.row<{ householdId: string | null }>(sql`
    select household_id from resident
    where community_id = ${tx.communityId} and id = ${residentId}
    for no key update`);
}

/** All of a resident's check-ins, oldest first: a row may reach back as far as they do. */
export function listCheckIns(tx: Transaction, residentId: string): Promise<CheckInRow[]> {
  return tx.rows<CheckInRow>(sql`
    select id, day, checked_in_at, row_days, transfer_id, undone_at is not null as undone
    from daily_check_in
    where community_id = ${tx.communityId} and resident_id = ${residentId}
    order by day`);
}

export interface NewCheckIn {
  readonly id: string;
  readonly residentId: string;
  readonly day: string;
  readonly rowDays: number;
  readonly transferId: string | null;
}

/** Writes nothing when the day has one already. */
export function insertCheckIn(tx: Transaction, checkIn: NewCheckIn, now: Date): Promise<number> {
  return tx.run(sql`
    insert into daily_check_in (community_id, resident_id, day, id, checked_in_at, row_days,
      transfer_id)
    values (${tx.communityId}, ${checkIn.residentId}, ${checkIn.day}, ${checkIn.id}, ${now},
      ${checkIn.rowDays}, ${checkIn.transferId})
    on conflict (community_id, resident_id, day) do nothing`);
}

export function findOfTransfer(
  tx: Transaction,
  transferId: string,
): Promise<{ residentId: string; day: string } | undefined> {
  return tx.row<{ residentId: string; day: string }>(sql`
    select resident_id, day from daily_check_in
    where community_id = ${tx.communityId} and transfer_id = ${transferId}`);
}

export function updateUndone(
  tx: Transaction,
  residentId: string,
  day: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update daily_check_in set undone_at = ${now}
    where community_id = ${tx.communityId} and resident_id = ${residentId} and day = ${day}`);
}

/** Days whose row is another one now, with the award that is in force for it. */
export function updateRows(
  tx: Transaction,
  residentId: string,
  rows: readonly Pick<CheckInRow, 'day' | 'rowDays' | 'transferId'>[],
): Promise<number> {
  return tx.run(sql`
    update daily_check_in set row_days = new_row.row_days, transfer_id = new_row.transfer_id
    from unnest(
      ${rows.map(({ day }) => day)}::date[],
      ${rows.map(({ rowDays }) => rowDays)}::int[],
      ${rows.map(({ transferId }) => transferId)}::uuid[]
    ) as new_row(day, row_days, transfer_id)
    where community_id = ${tx.communityId} and resident_id = ${residentId}
      and daily_check_in.day = new_row.day`);
}

export interface PostedCheckIn {
  readonly transferId: string;
  readonly accountId: string;
  readonly holder: 'resident' | 'household';
  readonly rulebookVersion: number;
  readonly ruleKey: string;
  readonly title: { zh: string; en: string };
  readonly occurredAt: string;
}

/** The awards of these check-ins as they stand in the books. */
export function listPosted(
  tx: Transaction,
  transferIds: readonly string[],
): Promise<PostedCheckIn[]> {
  return tx.rows<PostedCheckIn>(sql`
    select transfer.id as transfer_id, transfer.account_id, account.holder,
      transfer.rulebook_version, transfer.rule_key, transfer.title, transfer.occurred_at
    from transfer
    join account on account.community_id = transfer.community_id
      and account.id = transfer.account_id
    where transfer.community_id = ${tx.communityId} and transfer.id = any(${transferIds}::uuid[])`);
}
