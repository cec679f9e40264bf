import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { AwardedTime } from './record-listed-time';
import type { RecordedAs } from './record-served-time';

export function lockResidents(tx: Transaction, residentIds: readonly string[]): Promise<number> {
  return tx.run(sql`
    select id from resident
    where community_id = ${tx.communityId} and id = any(${residentIds}::uuid[])
    order by id
    for no key update`);
}

export interface RecordedSpan {
  readonly residentId: string;
  readonly day: string;
  readonly beganAt: string;
  readonly endedAt: string;
  readonly minutes: number;
}

/**
 * What counts of the days around: a session of the night before may reach into the morning. A
 * reversal is of the day and the resident it takes from.
 */
export function listRecordedTimes(
  tx: Transaction,
  asked: readonly { residentId: string; day: string }[],
): Promise<RecordedSpan[]> {
  return tx.rows<RecordedSpan>(sql`
    with near as materialized (
      select record.* from (
        select distinct asked.resident_id, day from unnest(
          ${asked.map(({ residentId }) => residentId)}::uuid[],
          ${asked.map(({ day }) => day)}::date[]
        ) as asked(resident_id, on_day), unnest(
          array[asked.on_day - 1, asked.on_day, asked.on_day + 1]) as day
      ) as asked
      join service_record record on record.community_id = ${tx.communityId}
        and record.resident_id = asked.resident_id and record.day = asked.day
    )
    select record.resident_id, record.day, record.began_at, record.ended_at, record.minutes
    from near record
    where record.kind <> 'reversal'
      and not exists (select from near reversal where reversal.reverses_id = record.id)`);
}

export interface NewServiceRecord {
  readonly id: string;
  readonly residentId: string;
  readonly attendanceId: string;
  readonly ruleKey: string;
  readonly day: string;
  readonly beganAt: string;
  readonly endedAt: string;
  readonly servedMinutes: number;
  readonly dueOn: string;
}

/** What, where, which unit and under whom: as the session says at the moment of recording. */
export function insertServiceRecords(
  tx: Transaction,
  records: readonly NewServiceRecord[],
  as: RecordedAs,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into service_record (community_id, id, kind, resident_id, attendance_id, session_id,
      rule_key, day, began_at, ended_at, minutes, content, place, recording_unit,
      leader_person_id, recorded_by, recorded_at, due_on, replaces_id, reason, confirmed_by,
      confirmed_at)
    select community.id, record.id, ${as.kind}, record.resident_id, attendance.id, session.id,
      record.rule_key, record.day, record.began_at, record.ended_at, record.minutes,
      activity.title, session.place,
      coalesce(nullif(activity.recording_unit, ''), community.name), session.organizer_person_id,
      coalesce(${as.recordedBy}::uuid, attendance.checked_in_by), ${now}::timestamptz,
      record.due_on, ${as.replacesId ?? null}::uuid, ${as.reason ?? ''},
      ${as.confirmedBy ?? null}::uuid,
      case when ${as.confirmedBy ?? null}::uuid is null then null else ${now}::timestamptz end
    from unnest(
      ${records.map((record) => record.id)}::uuid[],
      ${records.map((record) => record.residentId)}::uuid[],
      ${records.map((record) => record.attendanceId)}::uuid[],
      ${records.map((record) => record.ruleKey)}::text[],
      ${records.map((record) => record.day)}::date[],
      ${records.map((record) => record.beganAt)}::timestamptz[],
      ${records.map((record) => record.endedAt)}::timestamptz[],
      ${records.map((record) => record.servedMinutes)}::int[],
      ${records.map((record) => record.dueOn)}::date[]
    ) as record(id, resident_id, attendance_id, rule_key, day, began_at, ended_at, minutes, due_on)
    join community on community.id = ${tx.communityId}
    join attendance on attendance.community_id = ${tx.communityId}
      and attendance.id = record.attendance_id
    join session on session.community_id = ${tx.communityId}
      and session.id = attendance.session_id
    join activity on activity.community_id = ${tx.communityId}
      and activity.id = session.activity_id`);
}

/** Under the community's own name: a list has no session to say more. */
export function insertListedRecords(
  tx: Transaction,
  records: readonly (AwardedTime & { readonly id: string })[],
  by: { readonly recordedBy: string; readonly confirmedBy: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into service_record (community_id, id, kind, resident_id, transfer_id, rule_key, day,
      began_at, ended_at, minutes, content, place, recording_unit, recorded_by, recorded_at,
      reason, confirmed_by, confirmed_at)
    select community.id, record.id, 'late_entry', record."residentId", record."transferId",
      record."ruleKey", record.day, record."occurredAt", record."occurredAt", record.minutes,
      record.content, '', community.name, ${by.recordedBy}::uuid, ${now}::timestamptz,
      record.note, ${by.confirmedBy}::uuid, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(records)}::jsonb) as record(id uuid,
      "residentId" uuid, "transferId" uuid, "ruleKey" text, day date, "occurredAt" timestamptz,
      minutes int, content text, note text)
    join community on community.id = ${tx.communityId}`);
}

export function listRecordsOfAwards(
  tx: Transaction,
  transferIds: readonly string[],
): Promise<{ id: string }[]> {
  return tx.rows<{ id: string }>(sql`
    select id from service_record
    where community_id = ${tx.communityId} and transfer_id = any(${transferIds}::uuid[])`);
}

export interface RecordParty {
  readonly personId: string;
  readonly signInId: string | null;
  readonly householdId: string | null;
}

/** Whom a record is about, as nearness to them is judged. */
export function findRecordParty(
  tx: Transaction,
  recordId: string,
): Promise<RecordParty | undefined> {
  return tx.row<RecordParty>(sql`
    select resident.person_id, person.sign_in_id, resident.household_id
    from service_record record
    join resident on resident.community_id = record.community_id
      and resident.id = record.resident_id
    join person on person.id = resident.person_id
    where record.community_id = ${tx.communityId} and record.id = ${recordId}`);
}

export interface RecordRow {
  readonly id: string;
  readonly kind: 'attendance' | 'late_entry' | 'correction' | 'reversal';
  readonly state: 'waiting' | 'confirmed' | 'reversed' | 'reversal';
  readonly day: string;
  readonly beganAt: string;
  readonly endedAt: string;
  readonly minutes: number;
  readonly content: string;
  readonly place: string;
  readonly recordingUnit: string;
  /** Null for what came by a list; then nobody knows the hours. */
  readonly sessionId: string | null;
}

/** All rows of a resident, those that take away included: their sum is what was served. */
export function listRecordRows(tx: Transaction, residentId: string): Promise<RecordRow[]> {
  return tx.rows<RecordRow>(sql`
    with mine as materialized (
      select * from service_record
      where community_id = ${tx.communityId} and resident_id = ${residentId}
    )
    select record.id, record.kind, record.day, record.began_at, record.ended_at, record.minutes,
      record.content, record.place, record.recording_unit, record.session_id,
      case when record.kind = 'reversal' then 'reversal'
        when reversal.id is not null then 'reversed'
        when record.confirmed_at is not null then 'confirmed' else 'waiting' end as state
    from mine record left join mine reversal on reversal.reverses_id = record.id
    order by record.day desc, record.recorded_at desc, record.id desc`);
}

export interface RecordDetails extends RecordRow {
  readonly residentId: string;
  readonly leaderPersonId: string | null;
  readonly recordedBy: string | null;
  readonly recordedAt: string;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly dueOn: string | null;
  readonly quality: 'excellent' | 'good' | 'fair' | 'poor' | null;
  readonly evaluatedBy: string | null;
  readonly evaluatedAt: string | null;
  readonly reason: string;
  readonly reversesId: string | null;
  readonly replacesId: string | null;
  readonly reversalId: string | null;
  readonly reversalReason: string | null;
  readonly reversedAt: string | null;
  readonly replacedById: string | null;
}

export function findRecord(tx: Transaction, recordId: string): Promise<RecordDetails | undefined> {
  return tx.row<RecordDetails>(sql`
    select record.id, record.kind, record.day, record.began_at, record.ended_at, record.minutes,
      record.content, record.place, record.recording_unit, record.session_id, record.resident_id,
      record.leader_person_id, record.recorded_by, record.recorded_at, record.confirmed_by,
      record.confirmed_at, record.due_on, record.quality, record.evaluated_by,
      record.evaluated_at, record.reason, record.reverses_id, record.replaces_id,
      case when record.kind = 'reversal' then 'reversal'
        when reversal.id is not null then 'reversed'
        when record.confirmed_at is not null then 'confirmed' else 'waiting' end as state,
      reversal.id as reversal_id, reversal.reason as reversal_reason,
      reversal.recorded_at as reversed_at,
      (select replacing.id from service_record replacing
        where replacing.community_id = ${tx.communityId}
          and replacing.session_id = record.session_id
          and replacing.replaces_id = record.id limit 1) as replaced_by_id
    from service_record record
    left join lateral (
      select id, reason, recorded_at from service_record taken
      where taken.community_id = ${tx.communityId} and taken.reverses_id = record.id limit 1
    ) as reversal on true
    where record.community_id = ${tx.communityId} and record.id = ${recordId}`);
}

/** Gives the ids that were reversed by this very call: a row is reversed once. */
export async function insertReversals(
  tx: Transaction,
  reversals: readonly { readonly id: string; readonly recordId: string }[],
  by: { readonly personId: string | null; readonly reason: string },
  now: Date,
): Promise<Set<string>> {
  const written = await tx.rows<{ reversesId: string }>(sql`
    insert into service_record (community_id, id, kind, resident_id, attendance_id, session_id,
      rule_key, day, began_at, ended_at, minutes, content, place, recording_unit,
      leader_person_id, recorded_by, recorded_at, due_on, reverses_id, reason)
    select record.community_id, taken.id, 'reversal', record.resident_id, record.attendance_id,
      record.session_id, record.rule_key, record.day, record.began_at, record.ended_at,
      -record.minutes, record.content, record.place, record.recording_unit,
      record.leader_person_id, ${by.personId}::uuid, ${now}::timestamptz, null, record.id,
      ${by.reason}
    from unnest(
      ${reversals.map(({ id }) => id)}::uuid[],
      ${reversals.map(({ recordId }) => recordId)}::uuid[]
    ) as taken(id, record_id)
    join service_record record on record.community_id = ${tx.communityId}
      and record.id = taken.record_id and record.kind <> 'reversal'
    order by record.id
    on conflict (community_id, reverses_id) do nothing
    returning reverses_id`);
  return new Set(written.map(({ reversesId }) => reversesId));
}
