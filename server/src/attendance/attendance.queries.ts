import type { Because } from '@linli/core/rules/award-decision';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { KeptFacts } from './standing-attendance';

export interface NewAttendance {
  readonly id: string;
  readonly sessionId: string;
  readonly residentId: string;
  readonly requestId: string;
  readonly way: string;
  readonly offline: boolean;
  readonly checkedInAt: string;
  readonly checkedInBy: string;
  /** The printed card they were recognised by; null for any other way. */
  readonly cardId: string | null;
  readonly points: number;
  readonly because: readonly Because[];
  readonly transferId: string | null;
  readonly facts: KeptFacts;
}

/** Gives the ids that were written: a resident is in a session once, whoever comes second. */
export async function insertAttendances(
  tx: Transaction,
  rows: readonly NewAttendance[],
  now: Date,
): Promise<Set<string>> {
  const written = await tx.rows<{ id: string }>(sql`
    insert into attendance (community_id, id, session_id, resident_id, request_id, way, offline,
      checked_in_at, checked_in_by, recorded_at, card_id, points, because, in_transfer_id, facts)
    select ${tx.communityId}::uuid, scan.id, scan.session_id, scan.resident_id, scan.request_id,
      scan.way, scan.offline, scan.checked_in_at, scan.checked_in_by, ${now}::timestamptz,
      scan.card_id, scan.points, scan.because::jsonb, scan.transfer_id, scan.facts::jsonb
    from unnest(
      ${rows.map((row) => row.id)}::uuid[],
      ${rows.map((row) => row.sessionId)}::uuid[],
      ${rows.map((row) => row.residentId)}::uuid[],
      ${rows.map((row) => row.requestId)}::uuid[],
      ${rows.map((row) => row.way)}::text[],
      ${rows.map((row) => row.offline)}::boolean[],
      ${rows.map((row) => row.checkedInAt)}::timestamptz[],
      ${rows.map((row) => row.checkedInBy)}::uuid[],
      ${rows.map((row) => row.cardId)}::uuid[],
      ${rows.map((row) => row.points)}::int[],
      ${rows.map((row) => JSON.stringify(row.because))}::text[],
      ${rows.map((row) => row.transferId)}::uuid[],
      ${rows.map((row) => JSON.stringify(row.facts))}::text[]
    ) as scan(id, session_id, resident_id, request_id, way, offline, checked_in_at, checked_in_by,
      card_id, points, because, transfer_id, facts)
    order by scan.session_id, scan.resident_id
    on conflict do nothing
    returning id`);
  return new Set(written.map((row) => row.id));
}

/** For the rare award that was decided but met a limit used up meanwhile. */
export function clearCheckInAwards(
  tx: Transaction,
  rows: readonly { id: string; because: readonly Because[] }[],
): Promise<number> {
  return tx.run(sql`
    update attendance
    set points = 0, in_transfer_id = null, because = corrected.because::jsonb
    from unnest(
      ${rows.map((row) => row.id)}::uuid[],
      ${rows.map((row) => JSON.stringify(row.because))}::text[]
    ) as corrected(id, because)
    where attendance.community_id = ${tx.communityId} and attendance.id = corrected.id`);
}

export interface OpenAttendance {
  readonly attendanceId: string;
  readonly residentId: string;
  readonly householdId: string | null;
  readonly residentName: string;
  readonly buildingName: string | null;
  readonly sessionId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly title: string;
  readonly place: string;
  readonly ruleKey: string;
  readonly checkedInAt: string;
  readonly because: readonly Because[];
  /** The rulebook in force when the attendance ends. */
  readonly rulebookVersion: number | null;
}

/** Locked in id order. `at` is the moment of leaving; the planned end where it is null. */
export function lockOpenAttendances(
  tx: Transaction,
  which: { readonly sessionIds: readonly string[]; readonly residentId: string | null },
  at: string | null,
): Promise<OpenAttendance[]> {
  return tx.rows<OpenAttendance>(sql`
    select attendance.id as attendance_id, attendance.checked_in_at, attendance.because,
      resident.id as resident_id, resident.household_id, resident.name as resident_name,
      building.name as building_name, session.id as session_id, session.starts_at,
      session.ends_at, session.place, activity.title, activity.rule_key,
      (select rulebook.version from rulebook
        where rulebook.community_id = ${tx.communityId}
          and rulebook.in_force_from <= coalesce(${at}::timestamptz, session.ends_at)
        order by rulebook.in_force_from desc, rulebook.version desc
        limit 1) as rulebook_version
    from attendance
    join session on session.community_id = attendance.community_id
      and session.id = attendance.session_id
    join activity on activity.community_id = session.community_id
      and activity.id = session.activity_id
    join resident on resident.community_id = attendance.community_id
      and resident.id = attendance.resident_id
    left join building on building.community_id = resident.community_id
      and building.id = resident.building_id
    where attendance.community_id = ${tx.communityId}
      and attendance.session_id = any(${which.sessionIds}::uuid[])
      and attendance.checked_out_at is null
      and (${which.residentId}::uuid is null or attendance.resident_id = ${which.residentId})
    order by attendance.id
    for no key update of attendance`);
}

export interface ClosedAttendance {
  readonly attendanceId: string;
  readonly checkedOutAt: string;
  readonly minutes: number;
  readonly points: number;
  readonly because: readonly Because[];
  readonly transferId: string | null;
  /** What the rules were told; null where they were asked when the resident came. */
  readonly facts: KeptFacts | null;
}

export function closeAttendanceRows(
  tx: Transaction,
  rows: readonly ClosedAttendance[],
  by: { readonly closedBy: 'organizer' | 'auto'; readonly personId: string | null },
): Promise<number> {
  return tx.run(sql`
    update attendance
    set checked_out_at = closed.checked_out_at, checked_out_by = ${by.personId},
      closed_by = ${by.closedBy}, minutes = closed.minutes,
      points = attendance.points + closed.points, because = closed.because::jsonb,
      out_transfer_id = closed.transfer_id,
      facts = coalesce(closed.facts::jsonb, attendance.facts)
    from unnest(
      ${rows.map((row) => row.attendanceId)}::uuid[],
      ${rows.map((row) => row.checkedOutAt)}::timestamptz[],
      ${rows.map((row) => row.minutes)}::int[],
      ${rows.map((row) => row.points)}::int[],
      ${rows.map((row) => JSON.stringify(row.because))}::text[],
      ${rows.map((row) => row.transferId)}::uuid[],
      ${rows.map((row) => row.facts && JSON.stringify(row.facts))}::text[]
    ) as closed(id, checked_out_at, minutes, points, because, transfer_id, facts)
    where attendance.community_id = ${tx.communityId} and attendance.id = closed.id
      and attendance.checked_out_at is null`);
}
