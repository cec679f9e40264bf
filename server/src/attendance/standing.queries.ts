import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { KeptFacts, SessionPair, StandingTransfer } from './standing-attendance';

/** Someone at a session, whose company is looked for. */
export interface Arrival {
  readonly sessionId: string;
  readonly residentId: string;
  readonly householdId: string | null;
  readonly startsAt: string;
  /** The day of the session. */
  readonly day: string;
}

export interface Ties {
  readonly pairs: readonly SessionPair[];
  /** Attendances of the same session by members of the same home and by partners of the pairs. */
  readonly companyIds: readonly string[];
}

/**
 * Who belongs together at a session, one row an arrival in their order. A pair counts when it lived
 * at the beginning of the session, so that it matters to nobody who is scanned first.
 */
export function listTies(tx: Transaction, arrivals: readonly Arrival[]): Promise<Ties[]> {
  return tx.rows<Ties>(sql`
    select coalesce(tied.pairs, '[]') as pairs, coalesce(company.ids, '{}') as company_ids
    from unnest(
      ${arrivals.map(({ sessionId }) => sessionId)}::uuid[],
      ${arrivals.map(({ residentId }) => residentId)}::uuid[],
      ${arrivals.map(({ householdId }) => householdId)}::uuid[],
      ${arrivals.map(({ startsAt }) => startsAt)}::timestamptz[],
      ${arrivals.map(({ day }) => day)}::date[]
    ) with ordinality as here(session_id, resident_id, household_id, starts_at, day, ordinal)
    left join lateral (
      select array_agg(pair.partner_id) as partner_ids, jsonb_agg(jsonb_build_object('id', pair.id,
        'mentorResidentId', mentor_resident_id, 'learnerResidentId', learner_resident_id)
        order by pair.id) as pairs
      from (
        select *, learner_resident_id as partner_id from mentoring_pair
        where community_id = ${tx.communityId} and mentor_resident_id = here.resident_id
        union all
        select *, mentor_resident_id from mentoring_pair
        where community_id = ${tx.communityId} and learner_resident_id = here.resident_id
      ) pair
      join resident partner on partner.community_id = ${tx.communityId}
        and partner.id = pair.partner_id
      where pair.created_at <= here.starts_at and pair.ends_on > here.day
        and (pair.ended_at is null or pair.ended_at > here.starts_at)
        and partner.household_id is distinct from coalesce(here.household_id, pair.id)
    ) tied on true
    left join lateral (
      select array_agg(attendance.id) as ids from (
        select id from resident
        where community_id = ${tx.communityId} and household_id = here.household_id
          and id <> here.resident_id
        union select unnest(tied.partner_ids)
      ) other
      join attendance on attendance.community_id = ${tx.communityId}
        and attendance.session_id = here.session_id and attendance.resident_id = other.id
    ) company on true
    order by here.ordinal`);
}

/** In id order; what is read about them afterwards stays as it is. */
export function lockAttendances(tx: Transaction, ids: readonly string[]): Promise<number> {
  return tx.run(sql`
    select id from attendance
    where community_id = ${tx.communityId} and id = any(${ids}::uuid[])
    order by id for no key update`);
}

export interface StandingRow {
  readonly id: string;
  readonly sessionId: string;
  readonly startsAt: string;
  readonly residentId: string;
  readonly householdId: string | null;
  readonly birthDate: string | null;
  readonly activityId: string;
  readonly title: string;
  readonly checkedInAt: string;
  readonly checkedInBy: string;
  readonly facts: KeptFacts | null;
  readonly transfers: readonly StandingTransfer[];
  readonly isCorrected: boolean;
  readonly waiting: { readonly id: string; readonly points: number } | null;
}

/** Attendances with what stands in the books for them; the oldest have no facts kept. */
export function listStandingRows(tx: Transaction, ids: readonly string[]): Promise<StandingRow[]> {
  return tx.rows<StandingRow>(sql`
    select attendance.id, attendance.session_id, session.starts_at, attendance.resident_id,
      resident.household_id, resident.birth_date, activity.id as activity_id, activity.title,
      attendance.checked_in_at, attendance.checked_in_by, attendance.facts,
      coalesce(held.transfers, '[]') as transfers,
      coalesce(held.is_corrected, false) as is_corrected, (
        select jsonb_build_object('id', id, 'points', points) from award_approval
        where community_id = ${tx.communityId} and deed_kind = 'session'
          and deed_id = attendance.id and state = 'waiting') as waiting
    from attendance
    join session on session.community_id = ${tx.communityId} and session.id = attendance.session_id
    join activity on activity.community_id = ${tx.communityId}
      and activity.id = session.activity_id
    join resident on resident.community_id = ${tx.communityId}
      and resident.id = attendance.resident_id
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', award.id, 'accountId', award.account_id,
          'holder', account.holder, 'points', award.amount, 'ruleKey', award.rule_key,
          'rulebookVersion', award.rulebook_version, 'title', award.title,
          'limits', coalesce((
            select jsonb_agg(jsonb_build_object('accountId', used.account_id,
              'key', used.limit_key, 'periodStart', used.period_start, 'add', used.add,
              'max', used.max))
            from ledger_limits_of(award.account_id, award.limits) used), '[]'))
        order by award.id) filter (where undone.id is null) as transfers,
        bool_or(undone.request_key not like 'undo:%') as is_corrected
      from (
        select attendance.in_transfer_id as id
        union select attendance.out_transfer_id
        union select transfer_id from supplement
        where community_id = ${tx.communityId} and attendance_id = attendance.id
      ) one
      join transfer award on award.community_id = ${tx.communityId} and award.id = one.id
      join account on account.community_id = ${tx.communityId} and account.id = award.account_id
      left join transfer undone on undone.community_id = ${tx.communityId}
        and undone.reverses = award.id
    ) held on true
    where attendance.community_id = ${tx.communityId} and attendance.id = any(${ids}::uuid[])`);
}

/**
 * Later attendances of the same person, whose weeks in a row may rest on this one, in the order in
 * which they were recorded: that is how they shared what a limit left.
 */
export function listLaterIds(
  tx: Transaction,
  { residentId, after, until }: { residentId: string; after: string; until: string },
): Promise<{ id: string }[]> {
  return tx.rows<{ id: string }>(sql`
    select id from attendance
    where community_id = ${tx.communityId} and resident_id = ${residentId}
      and checked_in_at > ${after} and checked_in_at <= ${until}
    order by recorded_at, id`);
}

/** An award that came to an attendance after its own. */
export interface AttendanceGain {
  readonly attendanceId: string;
  readonly transferId: string;
  readonly points: number;
  readonly causedBy: string;
  readonly earnedBefore: number;
}

/** Keeps which attendance each award is for; what an attendance holds grows with it. */
export async function raiseAttendances(
  tx: Transaction,
  gains: readonly AttendanceGain[],
): Promise<void> {
  await tx.run(sql`
    with gained as (
      select attendance_id, transfer_id, points, caused_by, earned_before
      from unnest(
        ${gains.map(({ attendanceId }) => attendanceId)}::uuid[],
        ${gains.map(({ transferId }) => transferId)}::uuid[],
        ${gains.map(({ points }) => points)}::int[],
        ${gains.map(({ causedBy }) => causedBy)}::uuid[],
        ${gains.map(({ earnedBefore }) => earnedBefore)}::bigint[]
      ) as gain(attendance_id, transfer_id, points, caused_by, earned_before)
    ), kept as (
      insert into supplement (community_id, transfer_id, attendance_id, caused_by)
      select ${tx.communityId}::uuid, transfer_id, attendance_id, caused_by from gained
    )
    update attendance set points = attendance.points + total.points,
      facts = attendance.facts || jsonb_build_object('earnedBefore', total.earned_before)
    from (
      select attendance_id, sum(points) as points, max(earned_before) as earned_before
      from gained group by attendance_id
    ) total
    where attendance.community_id = ${tx.communityId}
      and attendance.id = total.attendance_id`);
}

/** An award to an attendance after all; the facts it rests on were kept when it was decided. */
export function insertLaterAward(
  tx: Transaction,
  award: { attendanceId: string; transferId: string; points: number },
): Promise<number> {
  return tx.run(sql`
    with kept as (
      insert into supplement (community_id, transfer_id, attendance_id, caused_by)
      values (${tx.communityId}, ${award.transferId}, ${award.attendanceId}, ${award.attendanceId})
    )
    update attendance set points = points + ${award.points}
    where community_id = ${tx.communityId} and id = ${award.attendanceId}`);
}

/** What was taken back from attendances; they may get something else in its place. */
export function lowerAttendances(
  tx: Transaction,
  losses: readonly { attendanceId: string; points: number }[],
): Promise<number> {
  return tx.run(sql`
    update attendance set points = attendance.points - lost.points
    from (
      select attendance_id, sum(points) as points
      from unnest(
        ${losses.map(({ attendanceId }) => attendanceId)}::uuid[],
        ${losses.map(({ points }) => points)}::int[]
      ) as loss(attendance_id, points)
      group by attendance_id
    ) lost
    where attendance.community_id = ${tx.communityId} and attendance.id = lost.attendance_id`);
}

export function markUnsettled(tx: Transaction, ids: readonly string[], now: Date): Promise<number> {
  return tx.run(sql`
    update attendance set unsettled_at = ${now}
    where community_id = ${tx.communityId} and id = any(${ids}::uuid[])`);
}

export function markSettled(tx: Transaction, ids: readonly string[]): Promise<number> {
  return tx.run(sql`
    update attendance set unsettled_at = null
    where community_id = ${tx.communityId} and id = any(${ids}::uuid[])`);
}

export function listUnsettled(tx: Transaction, max: number): Promise<{ id: string }[]> {
  return tx.rows<{ id: string }>(sql`
    select id from recorded_attendance
    where community_id = ${tx.communityId} and unsettled_at is not null and undone_at is null
    order by unsettled_at limit ${max}`);
}
