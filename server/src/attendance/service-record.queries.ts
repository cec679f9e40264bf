import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/**
 * Held in id order while service time is counted, so that two sessions ending together cannot
 * both use the last minutes of a day.
 */
export function lockResidents(tx: Transaction, residentIds: readonly string[]): Promise<number> {
  return tx.run(sql`
    select id from resident
    where community_id = ${tx.communityId} and id = any(${residentIds}::uuid[])
    order by id
    for no key update`);
}

export interface ServiceDay {
  readonly residentId: string;
  readonly day: string;
}

export function listServiceMinutes(
  tx: Transaction,
  days: readonly ServiceDay[],
): Promise<(ServiceDay & { minutes: number })[]> {
  return tx.rows(sql`
    select record.resident_id, record.day, sum(record.minutes) as minutes
    from unnest(
      ${days.map((day) => day.residentId)}::uuid[],
      ${days.map((day) => day.day)}::date[]
    ) as asked(resident_id, day)
    join service_record record on record.community_id = ${tx.communityId}
      and record.resident_id = asked.resident_id and record.day = asked.day
    group by record.resident_id, record.day`);
}

export interface NewServiceRecord {
  readonly id: string;
  readonly residentId: string;
  readonly attendanceId: string;
  readonly ruleKey: string;
  readonly day: string;
  readonly minutes: number;
  readonly content: string;
  readonly place: string;
}

/** The record names the community as the unit that keeps it; an attendance is recorded once. */
export function insertServiceRecords(
  tx: Transaction,
  records: readonly NewServiceRecord[],
  recordedBy: string | null,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into service_record (community_id, id, resident_id, attendance_id, rule_key, day,
      minutes, content, place, recording_unit, recorded_by, recorded_at)
    select community.id, record.id, record.resident_id, record.attendance_id, record.rule_key,
      record.day, record.minutes, record.content, record.place, community.name,
      ${recordedBy}::uuid, ${now}::timestamptz
    from unnest(
      ${records.map((record) => record.id)}::uuid[],
      ${records.map((record) => record.residentId)}::uuid[],
      ${records.map((record) => record.attendanceId)}::uuid[],
      ${records.map((record) => record.ruleKey)}::text[],
      ${records.map((record) => record.day)}::date[],
      ${records.map((record) => record.minutes)}::int[],
      ${records.map((record) => record.content)}::text[],
      ${records.map((record) => record.place)}::text[]
    ) as record(id, resident_id, attendance_id, rule_key, day, minutes, content, place)
    join community on community.id = ${tx.communityId}
    on conflict (community_id, attendance_id) do nothing`);
}
