import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { QualificationKind } from './qualification-kind';

export interface SessionRow {
  readonly id: string;
  readonly activityId: string;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly ruleKey: string;
  readonly place: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly capacity: number | null;
  readonly signupCount: number;
  readonly attendanceCount: number;
  readonly state: 'planned' | 'closed' | 'cancelled';
  readonly organizerName: string | null;
  readonly riskLevel: 'none' | 'some' | 'high';
  readonly riskText: string;
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly requiredTraining: string | null;
  readonly requiredQualification: QualificationKind | null;
  readonly mySignup: 'none' | 'signed_up';
  readonly myAttendance: 'none' | 'checked_in' | 'checked_out';
}

export interface SessionFilter {
  readonly sessionId: string | null;
  readonly activityId: string | null;
  /** Half-open: sessions that begin in [from, until). */
  readonly from: string;
  readonly until: string;
  /** Only sessions this resident signed up for or attends. */
  readonly signedUpBy: string | null;
  /** Only sessions this person runs. */
  readonly organizedBy: string | null;
}

/** Sessions as they concern one resident; soonest first. */
export function listSessionRows(
  tx: Transaction,
  filter: SessionFilter,
  residentId: string | null,
  max: number,
): Promise<SessionRow[]> {
  return tx.rows<SessionRow>(sql`
    select session.id, session.activity_id, activity.title, activity.description,
      activity.category, activity.rule_key, session.place, session.starts_at, session.ends_at,
      session.capacity, session.signup_count, session.state, activity.risk_level,
      activity.risk_text, activity.min_age, activity.max_age, activity.required_training,
      activity.required_qualification,
      (select count(*)::int from attendance
        where attendance.community_id = session.community_id
          and attendance.session_id = session.id) as attendance_count,
      coalesce(organizer.name, person.name) as organizer_name,
      case when signup.resident_id is null then 'none' else 'signed_up' end as my_signup,
      case when mine.id is null then 'none'
        when mine.checked_out_at is null then 'checked_in' else 'checked_out' end as my_attendance
    from session
    join activity on activity.community_id = session.community_id
      and activity.id = session.activity_id
    left join resident organizer on organizer.community_id = session.community_id
      and organizer.person_id = session.organizer_person_id
    left join person on person.id = session.organizer_person_id
    left join signup on signup.community_id = session.community_id
      and signup.session_id = session.id and signup.resident_id = ${residentId}
      and signup.cancelled_at is null
    left join attendance mine on mine.community_id = session.community_id
      and mine.session_id = session.id and mine.resident_id = ${residentId}
    where session.community_id = ${tx.communityId}
      and session.starts_at >= ${filter.from} and session.starts_at < ${filter.until}
      and (${filter.sessionId}::uuid is null or session.id = ${filter.sessionId})
      and (${filter.activityId}::uuid is null or session.activity_id = ${filter.activityId})
      and (${filter.organizedBy}::uuid is null
        or session.organizer_person_id = ${filter.organizedBy})
      and (${filter.signedUpBy}::uuid is null
        or signup.resident_id is not null or mine.id is not null)
    order by session.starts_at, session.id
    limit ${max}`);
}

export function findSessionRow(
  tx: Transaction,
  sessionId: string,
  residentId: string | null,
): Promise<SessionRow | undefined> {
  const filter = {
    sessionId,
    activityId: null,
    from: '-infinity',
    until: 'infinity',
    signedUpBy: null,
    organizedBy: null,
  };
  return listSessionRows(tx, filter, residentId, 1).then(([row]) => row);
}

export interface NewSession {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
}

export function insertSessions(
  tx: Transaction,
  sessions: readonly NewSession[],
  shared: {
    readonly activityId: string;
    readonly place: string;
    readonly capacity: number | null;
    readonly organizerPersonId: string;
  },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into session (community_id, id, activity_id, starts_at, ends_at, place, capacity,
      organizer_person_id, created_at)
    select ${tx.communityId}::uuid, planned.id, ${shared.activityId}::uuid, planned.starts_at,
      planned.ends_at, ${shared.place}, ${shared.capacity}::int,
      ${shared.organizerPersonId}::uuid, ${now}::timestamptz
    from unnest(
      ${sessions.map((session) => session.id)}::uuid[],
      ${sessions.map((session) => session.startsAt)}::timestamptz[],
      ${sessions.map((session) => session.endsAt)}::timestamptz[]
    ) as planned(id, starts_at, ends_at)`);
}

/** Only while nobody has come: gives false when the session is over, cancelled or attended. */
export async function cancelPlannedSession(
  tx: Transaction,
  sessionId: string,
  reason: string,
): Promise<boolean> {
  const changed = await tx.run(sql`
    update session set state = 'cancelled', cancel_reason = ${reason}
    where community_id = ${tx.communityId} and id = ${sessionId} and state = 'planned'
      and not exists (
        select from attendance
        where attendance.community_id = ${tx.communityId}
          and attendance.session_id = session.id)`);
  return changed === 1;
}

export interface LockedSession {
  readonly id: string;
  readonly state: 'planned' | 'closed' | 'cancelled';
  readonly endsAt: string;
  readonly riskLevel: 'none' | 'some' | 'high';
  readonly riskText: string;
}

/**
 * Held until the end: a sign-up comes before the roster is taken down or after it, never meanwhile,
 * and nobody checks in while a session is being cancelled.
 */
export function lockSession(
  tx: Transaction,
  sessionId: string,
): Promise<LockedSession | undefined> {
  return tx.row<LockedSession>(sql`
    select session.id, session.state, session.ends_at, activity.risk_level, activity.risk_text
    from session join activity on activity.community_id = session.community_id
      and activity.id = session.activity_id
    where session.community_id = ${tx.communityId} and session.id = ${sessionId}
    for no key update of session`);
}
