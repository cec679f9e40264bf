import type { Because } from '@linli/core/rules/award-decision';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { KeptFacts } from './standing-attendance';

/** Everything that is asked before somebody is entered late. */
export interface LateFacts {
  readonly sessionId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly sessionState: 'planned' | 'closed' | 'cancelled';
  readonly activityId: string;
  readonly title: string;
  readonly ruleKey: string;
  readonly residentId: string;
  readonly residentState: 'active' | 'left';
  readonly birthDate: string | null;
  readonly registeredAt: string;
  readonly personId: string;
  readonly signInId: string | null;
  readonly householdId: string | null;
  readonly attendanceId: string | null;
  /** The rulebook in force when the resident left. */
  readonly rulebookVersion: number | null;
}

/** Undefined when the session or the resident is not of this community. */
export function findLateFacts(
  tx: Transaction,
  about: { readonly sessionId: string; readonly residentId: string; readonly endedAt: string },
): Promise<LateFacts | undefined> {
  return tx.row<LateFacts>(sql`
    select session.id as session_id, session.starts_at, session.ends_at,
      session.state as session_state, activity.id as activity_id, activity.title,
      activity.rule_key, resident.id as resident_id, resident.state as resident_state,
      resident.birth_date, resident.registered_at,
      resident.person_id, person.sign_in_id, resident.household_id,
      attendance.id as attendance_id,
      (select rulebook.version from rulebook
        where rulebook.community_id = ${tx.communityId}
          and rulebook.in_force_from <= ${about.endedAt}
        order by rulebook.in_force_from desc, rulebook.version desc
        limit 1) as rulebook_version
    from session
    join activity on activity.community_id = session.community_id
      and activity.id = session.activity_id
    join resident on resident.community_id = session.community_id
      and resident.id = ${about.residentId}
    join person on person.id = resident.person_id
    left join attendance on attendance.community_id = session.community_id
      and attendance.session_id = session.id and attendance.resident_id = resident.id
    where session.community_id = ${tx.communityId} and session.id = ${about.sessionId}`);
}

export interface NewLateEntry {
  readonly id: string;
  readonly sessionId: string;
  readonly residentId: string;
  readonly beganAt: string;
  readonly endedAt: string;
  readonly reason: string;
  readonly evidence: string;
  readonly madeBy: string;
}

/** False when one waits already for this resident and session. */
export async function insertLateEntry(
  tx: Transaction,
  entry: NewLateEntry,
  now: Date,
): Promise<boolean> {
  const written = await tx.run(sql`
    insert into late_entry (community_id, id, session_id, resident_id, began_at, ended_at,
      reason, evidence, made_by, made_at)
    values (${tx.communityId}, ${entry.id}, ${entry.sessionId}, ${entry.residentId},
      ${entry.beganAt}, ${entry.endedAt}, ${entry.reason}, ${entry.evidence}, ${entry.madeBy},
      ${now})
    on conflict (community_id, session_id, resident_id) where state = 'waiting' do nothing`);
  return written === 1;
}

export interface LockedLateEntry extends NewLateEntry {
  readonly state: 'waiting' | 'confirmed' | 'refused';
  readonly makerSignInId: string | null;
  readonly makerHouseholdId: string | null;
}

/** Held until the end: of two who settle it at once the second finds it settled. */
export function lockLateEntry(
  tx: Transaction,
  lateEntryId: string,
): Promise<LockedLateEntry | undefined> {
  return tx.row<LockedLateEntry>(sql`
    select entry.id, entry.session_id, entry.resident_id, entry.began_at, entry.ended_at,
      entry.reason, entry.evidence, entry.made_by, entry.state,
      maker.sign_in_id as maker_sign_in_id, home.household_id as maker_household_id
    from late_entry entry
    join person maker on maker.id = entry.made_by
    left join resident home on home.community_id = entry.community_id
      and home.person_id = entry.made_by
    where entry.community_id = ${tx.communityId} and entry.id = ${lateEntryId}
    for no key update of entry`);
}

export function settleLateEntry(
  tx: Transaction,
  lateEntryId: string,
  settled: {
    readonly state: 'confirmed' | 'refused';
    readonly settledBy: string;
    readonly refuseReason: string | null;
    readonly attendanceId: string | null;
    readonly points: number;
    readonly minutes: number;
  },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update late_entry
    set state = ${settled.state}, settled_by = ${settled.settledBy}, settled_at = ${now},
      refuse_reason = ${settled.refuseReason}, attendance_id = ${settled.attendanceId},
      points = ${settled.points}, minutes = ${settled.minutes}
    where community_id = ${tx.communityId} and id = ${lateEntryId} and state = 'waiting'`);
}

export interface LateAttendance {
  readonly id: string;
  readonly entry: NewLateEntry;
  readonly minutes: number;
}

/** False when the resident is in the session already: a scan that waited offline came first. */
export async function insertLateAttendance(
  tx: Transaction,
  { id, entry, minutes }: LateAttendance,
  now: Date,
): Promise<boolean> {
  const written = await tx.run(sql`
    insert into attendance (community_id, id, session_id, resident_id, request_id, way, offline,
      checked_in_at, checked_in_by, recorded_at, checked_out_at, checked_out_by, closed_by,
      minutes)
    values (${tx.communityId}, ${id}, ${entry.sessionId}, ${entry.residentId}, ${entry.id},
      'late_entry', false, ${entry.beganAt}, ${entry.madeBy}, ${now}, ${entry.endedAt},
      ${entry.madeBy}, 'organizer', ${minutes})
    on conflict do nothing`);
  return written === 1;
}

export function writeLateAward(
  tx: Transaction,
  attendanceId: string,
  award: {
    readonly points: number;
    readonly because: readonly Because[];
    readonly transferId: string | null;
    readonly facts: KeptFacts;
  },
): Promise<number> {
  return tx.run(sql`
    update attendance
    set points = ${award.points}, because = ${JSON.stringify(award.because)}::jsonb,
      out_transfer_id = ${award.transferId}, facts = ${JSON.stringify(award.facts)}::jsonb
    where community_id = ${tx.communityId} and id = ${attendanceId}`);
}

export interface ListedLateEntry extends NewLateEntry {
  readonly title: string;
  readonly startsAt: string;
  readonly residentName: string;
  readonly madeAt: string;
  readonly state: 'waiting' | 'confirmed' | 'refused';
  readonly settledBy: string | null;
  readonly settledAt: string | null;
  readonly refuseReason: string | null;
  readonly points: number;
  readonly minutes: number;
}

/** Those that wait first, the longest wait on top; then the newest. */
export function listLateEntryRows(tx: Transaction, max: number): Promise<ListedLateEntry[]> {
  return tx.rows<ListedLateEntry>(sql`
    select entry.id, entry.session_id, activity.title, session.starts_at, entry.resident_id,
      resident.name as resident_name, entry.began_at, entry.ended_at, entry.reason,
      entry.evidence, entry.made_by, entry.made_at, entry.state, entry.settled_by,
      entry.settled_at, entry.refuse_reason, entry.points, entry.minutes
    from late_entry entry
    join session on session.community_id = entry.community_id and session.id = entry.session_id
    join activity on activity.community_id = session.community_id
      and activity.id = session.activity_id
    join resident on resident.community_id = entry.community_id
      and resident.id = entry.resident_id
    where entry.community_id = ${tx.communityId}
    order by entry.state <> 'waiting',
      case when entry.state = 'waiting' then entry.made_at end, entry.made_at desc, entry.id
    limit ${max}`);
}
