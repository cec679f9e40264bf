import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface ResidentFigures {
  readonly residents: number;
  readonly activeThisMonth: number;
  readonly pointsIssuedThisMonth: number;
  readonly newcomersThisMonth: number;
}

/** Cost: one row a resident, and one a resident who did something this month. */
export async function findResidentFigures(
  tx: Transaction,
  month: string,
): Promise<ResidentFigures> {
  const row = await tx.row<ResidentFigures>(sql`
    select
      (select count(*) from resident
        where community_id = ${tx.communityId} and state = 'active') as residents,
      count(*) filter (where this.deeds > 0) as active_this_month,
      coalesce(sum(this.points), 0) as points_issued_this_month,
      -- Everything they ever did lies in this month.
      count(*) filter (where this.deeds > 0 and life.deeds = this.deeds) as newcomers_this_month
    from score this
    join score life on life.community_id = this.community_id and life.period = 'life'
      and life.period_start = '0001-01-01' and life.resident_id = this.resident_id
    where this.community_id = ${tx.communityId} and this.period = 'month'
      and this.period_start = ${month}::date`);
  return (
    row ?? { residents: 0, activeThisMonth: 0, pointsIssuedThisMonth: 0, newcomersThisMonth: 0 }
  );
}

/** Cost: one row a resident and month, read from the scores, never from the entries. */
export function listIssued(
  tx: Transaction,
  months: readonly string[],
): Promise<{ month: string; points: number }[]> {
  return tx.rows(sql`
    select period_start as month, sum(points) as points
    from score
    where community_id = ${tx.communityId} and period = 'month'
      and period_start = any(${months}::date[])
    group by period_start`);
}

export interface RedeemedMonth {
  /** 1 for the first of the given starts. */
  readonly place: number;
  readonly points: number;
  readonly redemptions: number;
}

/** Cost: one row a redemption since the first start, in order of time by their index. */
export function listRedeemed(tx: Transaction, starts: readonly string[]): Promise<RedeemedMonth[]> {
  return tx.rows<RedeemedMonth>(sql`
    select width_bucket(reserved_at, ${starts}::timestamptz[]) as place,
      sum(points) as points, count(*) as redemptions
    from redemption
    where community_id = ${tx.communityId} and reserved_at >= ${starts[0]}
      and state in ('reserved', 'redeemed')
    group by 1`);
}

/** Cost: one row a resident and week. */
export function listWeeks(
  tx: Transaction,
  weeks: readonly string[],
): Promise<{ weekStart: string; people: number }[]> {
  return tx.rows(sql`
    select period_start as week_start, count(*) filter (where deeds > 0) as people
    from score
    where community_id = ${tx.communityId} and period = 'week'
      and period_start = any(${weeks}::date[])
    group by period_start`);
}

export interface BookFigures {
  readonly outstandingPoints: number;
  readonly transfersSinceYesterday: number;
  readonly unequalAccounts: number;
  readonly unbalancedTransfers: number;
}

/**
 * Whether the books agree, as far as it can be seen quickly: every balance is the sum of its lots,
 * and every transfer since yesterday sums to zero. Cost: one row an account and lot, and the
 * entries of two days; the nightly job recomputes everything.
 */
export async function findBookFigures(tx: Transaction, since: string): Promise<BookFigures> {
  const row = await tx.row<BookFigures>(sql`
    with held as (
      select account_id, sum(amount) as amount from lot
      where community_id = ${tx.communityId} and unit = 'point'
      group by account_id
    ), accounts as (
      select coalesce(sum(a.balance), 0) as outstanding,
        count(*) filter (where a.balance <> coalesce(held.amount, 0)) as unequal
      from account a left join held on held.account_id = a.id
      where a.community_id = ${tx.communityId}
    ), recent as (
      select t.id, (
        select coalesce(sum(e.amount), 0) from entry e
        where e.community_id = t.community_id and e.transfer_id = t.id) as difference
      from transfer t
      where t.community_id = ${tx.communityId} and t.recorded_at >= ${since}
    )
    select accounts.outstanding as outstanding_points, accounts.unequal as unequal_accounts,
      (select count(*) from recent) as transfers_since_yesterday,
      (select count(*) from recent where difference <> 0) as unbalanced_transfers
    from accounts`);
  return (
    row ?? {
      outstandingPoints: 0,
      transfersSinceYesterday: 0,
      unequalAccounts: 0,
      unbalancedTransfers: 0,
    }
  );
}

export interface ClaimFigures {
  readonly waiting: number;
  readonly secondLook: number;
  readonly overdue: number;
}

/** Claims on which the committee has the next word. */
export async function findClaimFigures(tx: Transaction, today: string): Promise<ClaimFigures> {
  const row = await tx.row<ClaimFigures>(sql`
    select count(*) as waiting, count(*) filter (where state = 'second_look') as second_look,
      count(*) filter (where answer_due_on < ${today}::date) as overdue
    from claim
    where community_id = ${tx.communityId} and state in ('sent', 'looking', 'second_look')`);
  return row ?? { waiting: 0, secondLook: 0, overdue: 0 };
}

export interface WaitingFigures {
  readonly waiting: number;
  readonly oldestReservedAt: string | null;
}

export async function findWaiting(tx: Transaction, now: Date): Promise<WaitingFigures> {
  const row = await tx.row<WaitingFigures>(sql`
    select count(*) as waiting, min(reserved_at) as oldest_reserved_at
    from redemption
    where community_id = ${tx.communityId} and state = 'reserved' and valid_until >= ${now}`);
  return row ?? { waiting: 0, oldestReservedAt: null };
}

export interface DeviceFigures {
  readonly held: number;
  readonly reversals: number;
}

/** What machines reported that people must look at, and ranges that wait for a second person. */
export async function findDeviceFigures(tx: Transaction, now: Date): Promise<DeviceFigures> {
  const row = await tx.row<DeviceFigures>(sql`
    select
      (select count(*) from device_event
        where community_id = ${tx.communityId} and state = 'held') as held,
      (select count(*) from device_reversal
        where community_id = ${tx.communityId} and state = 'proposed'
          and proposed_at > ${now}::timestamptz - interval '72 hours') as reversals`);
  return row ?? { held: 0, reversals: 0 };
}

/** Lists of deeds that wait for somebody else than who made them. */
export async function countWaitingLists(tx: Transaction, personId: string): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*) as count from bulk_award
    where community_id = ${tx.communityId} and state = 'submitted'
      and maker_person_id <> ${personId}`);
  return row?.count ?? 0;
}

/** Objections to deductions that nobody has answered. */
export async function countAppealsWaiting(tx: Transaction): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*)::int as count from deduction
    where community_id = ${tx.communityId} and state = 'noticed' and appealed_at is not null
      and appeal_holds is null`);
  return row?.count ?? 0;
}

/** Of proposals that nothing has followed yet. */
export async function countStarObjectionsWaiting(tx: Transaction): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*)::int as count from star_objection objection
    join star_event event on event.community_id = ${tx.communityId}
      and event.id = objection.event_id
    where objection.community_id = ${tx.communityId} and objection.holds is null
      and not exists (select from star_event later
        where later.community_id = ${tx.communityId} and later.scheme_key = event.scheme_key
          and later.resident_id = event.resident_id and later.number > event.number)`);
  return row?.count ?? 0;
}

export function listLowStock(
  tx: Transaction,
  stockMax: number,
): Promise<{ title: string; stock: number }[]> {
  return tx.rows(sql`
    select title, stock from reward
    where community_id = ${tx.communityId} and state = 'offered' and stock <= ${stockMax}
    order by stock, title`);
}

export interface AttendanceFigures {
  readonly autoClosed: number;
  readonly offlineLate: number;
}

/**
 * Attendances the program closed yesterday, and offline scans that reached us an hour or more
 * late. Reads only sessions of the last days: offline records are taken for 72 hours.
 */
export async function findAttendanceFigures(
  tx: Transaction,
  yesterday: string,
  today: string,
): Promise<AttendanceFigures> {
  const row = await tx.row<AttendanceFigures>(sql`
    select
      count(*) filter (where a.closed_by = 'auto' and a.checked_out_at >= ${yesterday}
        and a.checked_out_at < ${today}) as auto_closed,
      count(*) filter (where a.offline and a.recorded_at >= ${yesterday}
        and a.recorded_at - a.checked_in_at >= interval '1 hour') as offline_late
    from session s
    join attendance a on a.community_id = s.community_id and a.session_id = s.id
    where s.community_id = ${tx.communityId}
      and s.starts_at >= ${yesterday}::timestamptz - interval '4 days'`);
  return row ?? { autoClosed: 0, offlineLate: 0 };
}

export interface SessionToday {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly signupCount: number;
  readonly attendanceCount: number;
}

export function listSessionsBetween(
  tx: Transaction,
  from: string,
  until: string,
): Promise<SessionToday[]> {
  return tx.rows<SessionToday>(sql`
    select s.id, a.title, s.starts_at, s.ends_at, s.place, s.signup_count, (
      select count(*) from attendance t
      where t.community_id = s.community_id and t.session_id = s.id) as attendance_count
    from session s
    join activity a on a.community_id = s.community_id and a.id = s.activity_id
    where s.community_id = ${tx.communityId} and s.starts_at >= ${from} and s.starts_at < ${until}
      and s.state <> 'cancelled'
    order by s.starts_at, s.id`);
}
