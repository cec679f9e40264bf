import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { SignatureFacts } from './signature-objection';

export interface CorrectionRow {
  readonly id: string;
  readonly says: string;
  readonly askedAt: string;
  readonly dueOn: string;
  readonly state: 'open' | 'corrected' | 'refused';
  readonly answer: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
}

export function listCorrectionsOf(tx: Transaction, recordId: string): Promise<CorrectionRow[]> {
  return tx.rows<CorrectionRow>(sql`
    select id, says, asked_at, due_on, state, answer, answered_by, answered_at
    from service_correction
    where community_id = ${tx.communityId} and record_id = ${recordId}
    order by asked_at desc, id desc`);
}

/** False when one is open already. */
export async function insertCorrection(
  tx: Transaction,
  asked: {
    readonly id: string;
    readonly recordId: string;
    readonly residentId: string;
    readonly says: string;
    readonly dueOn: string;
  },
  now: Date,
): Promise<boolean> {
  const written = await tx.run(sql`
    insert into service_correction (community_id, id, record_id, resident_id, says, asked_at,
      due_on)
    values (${tx.communityId}, ${asked.id}, ${asked.recordId}, ${asked.residentId},
      ${asked.says}, ${now}, ${asked.dueOn})
    on conflict (community_id, record_id) where state = 'open' do nothing`);
  return written === 1;
}

export interface ListedCorrection extends CorrectionRow, SignatureFacts {
  readonly recordId: string;
  readonly residentId: string;
  readonly name: string;
  readonly content: string;
  readonly day: string;
  readonly minutes: number;
  readonly beganAt: string;
  readonly endedAt: string;
  /** Null, like the times, for what came by a list. */
  readonly attendanceId: string | null;
  readonly ruleKey: string;
  readonly sessionStartsAt: string | null;
  readonly sessionEndsAt: string | null;
  /** The rulebook in force when the session ended. */
  readonly rulebookVersion: number | null;
}

export interface CorrectionSearch {
  readonly id: string | null;
  readonly open: boolean;
  readonly max: number;
}

/** Open ones by their day, answered ones newest first. */
export function listCorrections(
  tx: Transaction,
  search: CorrectionSearch,
): Promise<ListedCorrection[]> {
  return tx.rows<ListedCorrection>(sql`
    select asked.id, asked.record_id, asked.resident_id, asked.says, asked.asked_at,
      asked.due_on, asked.state, asked.answer, asked.answered_by, asked.answered_at,
      resident.name, resident.person_id, resident.household_id, person.sign_in_id,
      record.content, record.day, record.minutes, record.began_at, record.ended_at,
      record.attendance_id, record.rule_key, record.recorded_by,
      recorder.sign_in_id as recorder_sign_in_id, attendance.checked_in_by,
      session.starts_at as session_starts_at, session.ends_at as session_ends_at,
      (select rulebook.version from rulebook
        where rulebook.community_id = ${tx.communityId}
          and rulebook.in_force_from <= session.ends_at
        order by rulebook.in_force_from desc, rulebook.version desc
        limit 1) as rulebook_version
    from service_correction asked
    join service_record record on record.community_id = asked.community_id
      and record.id = asked.record_id
    left join attendance on attendance.community_id = record.community_id
      and attendance.id = record.attendance_id
    left join session on session.community_id = record.community_id
      and session.id = record.session_id
    join resident on resident.community_id = asked.community_id
      and resident.id = asked.resident_id
    join person on person.id = resident.person_id
    left join person recorder on recorder.id = record.recorded_by
    where asked.community_id = ${tx.communityId}
      and (${search.id}::uuid is null or asked.id = ${search.id})
      and (${search.id}::uuid is not null or (asked.state = 'open') = ${search.open}::boolean)
    order by case when asked.state = 'open' then asked.due_on end nulls last,
      asked.answered_at desc, asked.id
    limit ${search.max}`);
}

/** False when somebody else answered meanwhile. */
export async function writeAnswer(
  tx: Transaction,
  correctionId: string,
  answer: {
    readonly state: 'corrected' | 'refused';
    readonly answer: string;
    readonly personId: string;
  },
  now: Date,
): Promise<boolean> {
  const written = await tx.run(sql`
    update service_correction
    set state = ${answer.state}, answer = ${answer.answer}, answered_by = ${answer.personId},
      answered_at = ${now}
    where community_id = ${tx.communityId} and id = ${correctionId} and state = 'open'`);
  return written === 1;
}

export function linkNewRecord(
  tx: Transaction,
  correctionId: string,
  newRecordId: string | null,
): Promise<number> {
  return tx.run(sql`
    update service_correction set new_record_id = ${newRecordId}
    where community_id = ${tx.communityId} and id = ${correctionId}`);
}
