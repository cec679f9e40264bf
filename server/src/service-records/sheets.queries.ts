import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { RecordRow } from './records.queries';
import type { SignatureFacts } from './signature-objection';

export interface SheetRow
  extends SignatureFacts,
    Pick<RecordRow, 'kind' | 'state' | 'beganAt' | 'endedAt' | 'minutes'> {
  readonly recordId: string;
  readonly residentId: string;
  readonly name: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly quality: 'excellent' | 'good' | 'fair' | 'poor' | null;
  readonly reason: string;
  readonly dueOn: string | null;
  readonly recordingUnit: string;
  readonly leaderPersonId: string | null;
}

/**
 * The records of one session, by the names of those who served; a reversal is of its session. Each
 * look-up is a lateral one by its key: a plan made while tables are small stays good.
 */
export function listSheetRows(tx: Transaction, sessionId: string): Promise<SheetRow[]> {
  return tx.rows<SheetRow>(sql`
    with listed as materialized (
      select * from service_record
      where community_id = ${tx.communityId} and session_id = ${sessionId}
    )
    select record.id as record_id, record.kind, record.began_at, record.ended_at, record.minutes,
      record.resident_id, resident.name, resident.person_id, resident.household_id,
      resident.sign_in_id, record.recorded_by, recorder.sign_in_id as recorder_sign_in_id,
      attendance.checked_in_by, record.confirmed_by, record.confirmed_at, record.quality,
      record.reason, record.due_on, record.recording_unit, record.leader_person_id,
      case when record.kind = 'reversal' then 'reversal'
        when reversal.id is not null then 'reversed'
        when record.confirmed_at is not null then 'confirmed' else 'waiting' end as state
    from listed record
    cross join lateral (
      select checked_in_by from attendance
      where community_id = ${tx.communityId} and id = record.attendance_id limit 1
    ) as attendance
    cross join lateral (
      select name, person_id, household_id,
        (select sign_in_id from person where person.id = resident.person_id) as sign_in_id
      from resident
      where community_id = ${tx.communityId} and id = record.resident_id limit 1
    ) as resident
    left join lateral (
      select sign_in_id from person where id = record.recorded_by limit 1
    ) as recorder on true
    left join listed reversal on reversal.reverses_id = record.id
    order by resident.name, record.resident_id, record.recorded_at, record.id`);
}

export interface SheetSession {
  readonly sessionId: string;
  readonly title: string;
  readonly place: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export function findSheetSession(
  tx: Transaction,
  sessionId: string,
): Promise<SheetSession | undefined> {
  return tx.row<SheetSession>(sql`
    select session.id as session_id, activity.title, session.place, session.starts_at,
      session.ends_at
    from session join activity on activity.community_id = session.community_id
      and activity.id = session.activity_id
    where session.community_id = ${tx.communityId} and session.id = ${sessionId}`);
}

/** Only those nobody has signed yet; whoever signs first is the one. */
export function signRecords(
  tx: Transaction,
  recordIds: readonly string[],
  personId: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update service_record set confirmed_by = ${personId}, confirmed_at = ${now}
    from (
      select id from service_record
      where community_id = ${tx.communityId} and id = any(${recordIds}::uuid[])
      order by id for no key update
    ) as held
    where service_record.community_id = ${tx.communityId} and service_record.id = held.id
      and service_record.confirmed_at is null`);
}

export function evaluateRecords(
  tx: Transaction,
  recordIds: readonly string[],
  evaluation: { readonly quality: string; readonly personId: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update service_record
    set quality = ${evaluation.quality}, evaluated_by = ${evaluation.personId},
      evaluated_at = ${now}
    from (
      select id from service_record
      where community_id = ${tx.communityId} and id = any(${recordIds}::uuid[])
      order by id for no key update
    ) as held
    where service_record.community_id = ${tx.communityId} and service_record.id = held.id
      and service_record.evaluated_at is null`);
}

export interface SheetLine extends SheetSession {
  readonly dueOn: string | null;
  readonly recordCount: number;
  readonly unconfirmedCount: number;
  readonly unevaluatedCount: number;
}

/**
 * Open sheets by what is due first; done ones newest first. Open records are found by their own
 * small index, so the list stays quick as the years add up.
 */
export function listSheetLines(
  tx: Transaction,
  state: 'open' | 'done',
  max: number,
): Promise<SheetLine[]> {
  return state === 'open' ? listOpenLines(tx, max) : listDoneLines(tx, max);
}

function listOpenLines(tx: Transaction, max: number): Promise<SheetLine[]> {
  return tx.rows<SheetLine>(sql`
    with open as (
      select record.session_id, min(record.due_on) as due_on, count(*)::int as record_count,
        count(*) filter (where record.confirmed_at is null)::int as unconfirmed_count,
        count(*) filter (where record.evaluated_at is null)::int as unevaluated_count
      from service_record record
      where record.community_id = ${tx.communityId} and record.kind <> 'reversal'
        and (record.confirmed_at is null or record.evaluated_at is null)
        and not exists (select from service_record reversal
          where reversal.community_id = ${tx.communityId} and reversal.reverses_id = record.id)
      group by record.session_id
    )
    select session.id as session_id, activity.title, session.place, session.starts_at,
      session.ends_at, open.due_on, open.record_count, open.unconfirmed_count,
      open.unevaluated_count
    from open
    join session on session.community_id = ${tx.communityId} and session.id = open.session_id
    join activity on activity.community_id = ${tx.communityId}
      and activity.id = session.activity_id
    order by open.due_on nulls last, session.starts_at, session.id
    limit ${max}`);
}

function listDoneLines(tx: Transaction, max: number): Promise<SheetLine[]> {
  return tx.rows<SheetLine>(sql`
    select session.id as session_id, activity.title, session.place, session.starts_at,
      session.ends_at, max(record.due_on) as due_on, count(*)::int as record_count,
      0 as unconfirmed_count, 0 as unevaluated_count
    from service_record record
    join session on session.community_id = record.community_id and session.id = record.session_id
    join activity on activity.community_id = session.community_id
      and activity.id = session.activity_id
    where record.community_id = ${tx.communityId} and record.kind <> 'reversal'
      and not exists (select from service_record reversal
        where reversal.community_id = ${tx.communityId} and reversal.reverses_id = record.id)
    group by session.community_id, session.id, activity.title
    having bool_and(record.confirmed_at is not null and record.evaluated_at is not null)
    order by session.starts_at desc, session.id
    limit ${max}`);
}

export interface ClockFigures {
  readonly due: number;
  readonly onTime: number;
  readonly overdueRecords: number;
}

/** Of the records due in [from, today): how many were signed and evaluated by their day. */
export async function findClockFigures(
  tx: Transaction,
  days: { readonly from: string; readonly today: string; readonly timeZone: string },
): Promise<ClockFigures> {
  const row = await tx.row<ClockFigures>(sql`
    select count(*) as due,
      count(*) filter (where
        (greatest(record.confirmed_at, record.evaluated_at) at time zone ${days.timeZone})::date
          <= record.due_on and record.confirmed_at is not null
          and record.evaluated_at is not null) as on_time,
      count(*) filter (where record.confirmed_at is null or record.evaluated_at is null)
        as overdue_records
    from service_record record
    where record.community_id = ${tx.communityId} and record.kind <> 'reversal'
      and record.due_on >= ${days.from}::date and record.due_on < ${days.today}::date
      and not exists (select from service_record reversal
        where reversal.community_id = ${tx.communityId} and reversal.reverses_id = record.id)`);
  return row ?? { due: 0, onTime: 0, overdueRecords: 0 };
}
