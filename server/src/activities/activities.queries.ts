import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { QualificationKind } from './qualification-kind';

export interface ActivityRow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly ruleKey: string;
  readonly place: string;
  readonly capacity: number | null;
  readonly riskLevel: 'none' | 'some' | 'high';
  readonly riskText: string;
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly requiredTraining: string | null;
  readonly requiredQualification: QualificationKind | null;
  readonly recordingUnit: string;
  readonly state: 'open' | 'closed';
  readonly sessionCount: number;
  readonly nextStartsAt: string | null;
}

export function listActivityRows(tx: Transaction, now: Date): Promise<ActivityRow[]> {
  return tx.rows<ActivityRow>(sql`
    select activity.id, activity.title, activity.description, activity.category,
      activity.rule_key, activity.place, activity.capacity, activity.risk_level,
      activity.risk_text, activity.min_age, activity.max_age, activity.required_training,
      activity.required_qualification, activity.recording_unit, activity.state,
      count(session.id)::int as session_count,
      min(session.starts_at) filter (
        where session.state = 'planned' and session.ends_at > ${now}) as next_starts_at
    from activity
    left join session on session.community_id = activity.community_id
      and session.activity_id = activity.id
    where activity.community_id = ${tx.communityId}
    group by activity.community_id, activity.id
    order by activity.state desc, next_starts_at nulls last, activity.id desc
    limit 500`);
}

export interface NewActivity {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly ruleKey: string;
  readonly place: string;
  readonly capacity: number | null;
  readonly riskLevel: string;
  readonly riskText: string;
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly requiredTraining: string | null;
  readonly requiredQualification: string | null;
  readonly recordingUnit: string;
  readonly createdBy: string;
}

export function insertActivity(tx: Transaction, activity: NewActivity, now: Date): Promise<number> {
  return tx.run(sql`
    insert into activity (community_id, id, title, description, category, rule_key, place,
      capacity, risk_level, risk_text, min_age, max_age, required_training,
      required_qualification, recording_unit, created_by, created_at)
    values (${tx.communityId}, ${activity.id}, ${activity.title}, ${activity.description},
      ${activity.category}, ${activity.ruleKey}, ${activity.place}, ${activity.capacity},
      ${activity.riskLevel}, ${activity.riskText}, ${activity.minAge}, ${activity.maxAge},
      ${activity.requiredTraining}, ${activity.requiredQualification}, ${activity.recordingUnit},
      ${activity.createdBy}, ${now})`);
}

export interface LockedActivity {
  readonly id: string;
  readonly category: string;
  readonly place: string;
  readonly capacity: number | null;
  readonly riskLevel: 'none' | 'some' | 'high';
  readonly riskText: string;
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly requiredTraining: string | null;
  readonly requiredQualification: string | null;
  readonly recordingUnit: string;
  readonly state: 'open' | 'closed';
}

export function lockActivity(
  tx: Transaction,
  activityId: string,
): Promise<LockedActivity | undefined> {
  return tx.row<LockedActivity>(sql`
    select id, category, place, capacity, risk_level, risk_text, min_age, max_age,
      required_training, required_qualification, recording_unit, state
    from activity
    where community_id = ${tx.communityId} and id = ${activityId}
    for no key update`);
}

/** What an activity asks of those who take part, as it will stand. */
export type ActivityTerms = Pick<
  LockedActivity,
  | 'riskLevel'
  | 'riskText'
  | 'minAge'
  | 'maxAge'
  | 'requiredTraining'
  | 'requiredQualification'
  | 'recordingUnit'
>;

export interface ActivityChange {
  readonly title: string | null;
  readonly description: string | null;
  readonly place: string | null;
  readonly terms: ActivityTerms;
  readonly state: string | null;
  /** Null is a capacity too (no limit), so whether it changes is said apart. */
  readonly changesCapacity: boolean;
  readonly capacity: number | null;
}

export function changeActivity(
  tx: Transaction,
  activityId: string,
  change: ActivityChange,
): Promise<number> {
  return tx.run(sql`
    update activity
    set title = coalesce(${change.title}, title),
      description = coalesce(${change.description}, description),
      place = coalesce(${change.place}, place),
      risk_level = ${change.terms.riskLevel}, risk_text = ${change.terms.riskText},
      min_age = ${change.terms.minAge}, max_age = ${change.terms.maxAge},
      required_training = ${change.terms.requiredTraining},
      required_qualification = ${change.terms.requiredQualification},
      recording_unit = ${change.terms.recordingUnit},
      state = coalesce(${change.state}, state),
      capacity = case when ${change.changesCapacity}::boolean
        then ${change.capacity}::int else capacity end
    where community_id = ${tx.communityId} and id = ${activityId}`);
}

/** Sessions still to come, held in id order so that nobody signs up meanwhile. */
export function lockComingSessions(
  tx: Transaction,
  activityId: string,
  now: Date,
): Promise<{ id: string; signupCount: number; startsAt: string }[]> {
  return tx.rows(sql`
    select id, signup_count, starts_at from session
    where community_id = ${tx.communityId} and activity_id = ${activityId}
      and state = 'planned' and starts_at > ${now}
    order by id
    for no key update`);
}

export function changeComingSessions(
  tx: Transaction,
  sessionIds: readonly string[],
  change: Pick<ActivityChange, 'place' | 'changesCapacity' | 'capacity'>,
): Promise<number> {
  return tx.run(sql`
    update session
    set place = coalesce(${change.place}, place),
      capacity = case when ${change.changesCapacity}::boolean
        then ${change.capacity}::int else capacity end
    where community_id = ${tx.communityId} and id = any(${sessionIds}::uuid[])`);
}

/** The person behind a resident of the community, to run a session. */
export function findOrganizer(
  tx: Transaction,
  residentId: string,
): Promise<{ personId: string } | undefined> {
  return tx.row<{ personId: string }>(sql`
    select person_id from resident
    where community_id = ${tx.communityId} and id = ${residentId} and state = 'active'`);
}
