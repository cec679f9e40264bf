import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** What is looked up for one scan; a code has been checked in memory before. */
export interface ScanQuestion {
  readonly sessionId: string;
  readonly keyId: Buffer | null;
  readonly step: number | null;
  readonly cardHash: Buffer | null;
  readonly residentId: string | null;
  /** Who scans: between them and the resident there may be a binding of proxies. */
  readonly recorderResidentId: string | null;
  readonly at: string;
}

/** Whom a code or a chosen name stands for. */
export interface RecognitionFacts {
  /** The community of the code's key; null for a key nobody knows. */
  readonly keyCommunityId: string | null;
  readonly keyRevoked: boolean;
  /** The printed card that was shown; null for any other way, or when nobody knows it. */
  readonly cardId: string | null;
  readonly cardRevoked: boolean;
  readonly residentId: string | null;
  readonly personId: string;
  /** The phone they sign in with; null for those who do not. */
  readonly signInId: string | null;
  readonly householdId: string | null;
  readonly residentName: string;
  readonly residentState: 'active' | 'left';
  readonly buildingName: string | null;
  /** One of the two acts for the other, as if they lived together. */
  readonly isProxy: boolean;
}

export interface ScanFacts extends RecognitionFacts {
  /** Null when the community has no such session. */
  readonly sessionId: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly sessionState: 'planned' | 'closed' | 'cancelled';
  readonly closedAt: string | null;
  readonly title: string;
  readonly place: string;
  readonly ruleKey: string;
  readonly activityId: string;
  /** What the activity asks of those who take part. */
  readonly riskLevel: 'none' | 'some' | 'high';
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly requiredTraining: string | null;
  readonly requiredQualification: string | null;
  readonly rulebookVersion: number | null;
  /** The session in which this very code counted already. */
  readonly codeSessionId: string | null;
  /** In how many sessions the card was used on that day already. */
  readonly cardSessions: number;
  readonly birthDate: string | null;
  readonly registeredAt: string;
  readonly attendanceId: string | null;
  readonly checkedInAt: string;
  readonly checkedOutAt: string | null;
}

/**
 * Everything about any number of scans, one row a scan in their order. The sessions are held in id
 * order, so that none is closed or cancelled before the batch is written. Each look-up is a lateral
 * one by its key: a plan made while tables are small stays good when they have grown.
 */
export function listScanFacts(
  tx: Transaction,
  questions: readonly ScanQuestion[],
  timeZone: string,
): Promise<ScanFacts[]> {
  const sessionIds = [...new Set(questions.map((question) => question.sessionId))];
  const column = <Key extends keyof ScanQuestion>(key: Key) => questions.map((one) => one[key]);
  return tx.rows<ScanFacts>(sql`
    with held as materialized (
      select session.id as session_id, session.starts_at, session.ends_at,
        session.state as session_state, session.closed_at, session.place, session.activity_id,
        activity.title, activity.rule_key, activity.risk_level, activity.min_age, activity.max_age,
        activity.required_training, activity.required_qualification
      from session join activity on activity.community_id = session.community_id
        and activity.id = session.activity_id
      where session.community_id = ${tx.communityId} and session.id = any(${sessionIds}::uuid[])
      order by session.id for share of session
    )
    select held.*,
      (select rulebook.version from rulebook
        where rulebook.community_id = ${tx.communityId} and rulebook.in_force_from <= scan.at
        order by rulebook.in_force_from desc, rulebook.version desc limit 1) as rulebook_version,
      (select community_id from member_key_directory
        where key_id = scan.key_id) as key_community_id, key.revoked_at is not null as key_revoked,
      (select session_id from member_code_use where community_id = ${tx.communityId}
        and key_id = scan.key_id and step = scan.step) as code_session_id,
      card.id as card_id, card.revoked_at is not null as card_revoked,
      case when card.id is null then 0
        else card_sessions(${tx.communityId}, card.id, scan.at, ${timeZone}) end as card_sessions,
      are_bound(${tx.communityId}, resident.resident_id, scan.recorder_id, scan.at,
        ${timeZone}) as is_proxy, resident.*, attendance.*
    from unnest(${column('sessionId')}::uuid[], ${column('keyId')}::bytea[],
      ${column('step')}::bigint[], ${column('cardHash')}::bytea[], ${column('residentId')}::uuid[],
      ${column('recorderResidentId')}::uuid[], ${column('at')}::timestamptz[]) with ordinality
      as scan(session_id, key_id, step, card_hash, resident_id, recorder_id, at, ordinal)
    left join held on held.session_id = scan.session_id
    left join lateral (
      select resident_id, revoked_at from member_key
      where community_id = ${tx.communityId} and key_id = scan.key_id limit 1
    ) as key on true
    left join lateral (
      select id, resident_id, revoked_at from member_card
      where community_id = ${tx.communityId} and code_hash = scan.card_hash limit 1
    ) as card on true
    left join lateral (
      select resident.id as resident_id, person_id, household_id, resident.name as resident_name,
        state as resident_state, birth_date, registered_at,
        (select sign_in_id from person where person.id = resident.person_id) as sign_in_id,
        (select building.name from building where building.community_id = resident.community_id
            and building.id = resident.building_id) as building_name
      from resident where community_id = ${tx.communityId}
        and id = coalesce(key.resident_id, card.resident_id, scan.resident_id) limit 1
    ) as resident on true
    left join lateral (
      select id as attendance_id, checked_in_at, checked_out_at from attendance
      where community_id = ${tx.communityId} and session_id = scan.session_id
        and resident_id = resident.resident_id limit 1
    ) as attendance on true
    order by scan.ordinal`);
}

export interface NewCodeUse {
  readonly keyId: Buffer;
  readonly step: number;
  readonly sessionId: string;
}

export function insertCodeUses(
  tx: Transaction,
  uses: readonly NewCodeUse[],
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into member_code_use (community_id, key_id, step, session_id, used_at)
    select ${tx.communityId}::uuid, code.key_id, code.step, code.session_id, ${now}::timestamptz
    from unnest(
      ${uses.map((use) => use.keyId)}::bytea[],
      ${uses.map((use) => use.step)}::bigint[],
      ${uses.map((use) => use.sessionId)}::uuid[]
    ) as code(key_id, step, session_id)
    order by code.key_id, code.step
    on conflict (community_id, key_id, step) do nothing`);
}

export function deleteCodeUses(tx: Transaction, usedBefore: Date): Promise<number> {
  return tx.run(sql`
    delete from member_code_use
    where community_id = ${tx.communityId} and used_at < ${usedBefore}`);
}
