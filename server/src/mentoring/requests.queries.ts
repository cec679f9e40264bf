import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export type Side = 'mentor' | 'learner';

export interface NewRequest {
  readonly id: string;
  readonly mentorResidentId: string;
  readonly learnerResidentId: string;
  readonly askedBy: Side | 'committee';
  readonly askedByPerson: string;
  readonly mentorAgreedAt: Date | null;
  readonly learnerAgreedAt: Date | null;
  readonly consentRecordedBy: string | null;
  readonly consentNote: string | null;
}

/** Writes nothing while another request between the two is open. */
export function insertRequest(tx: Transaction, request: NewRequest, now: Date): Promise<number> {
  return tx.run(sql`
    insert into mentoring_request (community_id, id, mentor_resident_id, learner_resident_id,
      asked_by, asked_by_person, asked_at, mentor_agreed_at, learner_agreed_at,
      consent_recorded_by, consent_note)
    values (${tx.communityId}, ${request.id}, ${request.mentorResidentId},
      ${request.learnerResidentId}, ${request.askedBy}, ${request.askedByPerson}, ${now},
      ${request.mentorAgreedAt}, ${request.learnerAgreedAt}, ${request.consentRecordedBy},
      ${request.consentNote})
    on conflict do nothing`);
}

export interface RequestRow {
  readonly id: string;
  readonly mentorResidentId: string;
  readonly learnerResidentId: string;
  readonly askedBy: Side | 'committee';
  readonly askedAt: string;
  readonly mentorAgreedAt: string | null;
  readonly learnerAgreedAt: string | null;
  readonly consentRecordedBy: string | null;
  readonly outcome: 'agreed' | 'declined' | 'withdrawn' | null;
}

/** Held until the answer is written: two answers at once are two answers one after the other. */
export function lockRequest(tx: Transaction, id: string): Promise<RequestRow | undefined> {
  return tx.row<RequestRow>(sql`
    select id, mentor_resident_id, learner_resident_id, asked_by, asked_at, mentor_agreed_at,
      learner_agreed_at, consent_recorded_by, outcome
    from mentoring_request
    where community_id = ${tx.communityId} and id = ${id}
    for update`);
}

export interface RequestAnswer {
  readonly mentorAgreedAt: string | null;
  readonly learnerAgreedAt: string | null;
  readonly consentRecordedBy: string | null;
  readonly consentNote: string | null;
  readonly outcome: 'agreed' | 'declined' | 'withdrawn' | null;
}

export function updateRequest(
  tx: Transaction,
  id: string,
  answer: RequestAnswer,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update mentoring_request set mentor_agreed_at = ${answer.mentorAgreedAt},
      learner_agreed_at = ${answer.learnerAgreedAt},
      consent_recorded_by = coalesce(${answer.consentRecordedBy}, consent_recorded_by),
      consent_note = coalesce(${answer.consentNote}, consent_note),
      outcome = ${answer.outcome},
      closed_at = case when ${answer.outcome}::text is null then null
        else ${now}::timestamptz end
    where community_id = ${tx.communityId} and id = ${id} and outcome is null`);
}

/** Said no to each other not long ago: the same two are not asked again at once. */
export async function hasDeclined(
  tx: Transaction,
  mentorResidentId: string,
  learnerResidentId: string,
  since: Date,
): Promise<boolean> {
  const rows = await tx.rows(sql`
    select 1 from mentoring_request
    where community_id = ${tx.communityId} and mentor_resident_id = ${mentorResidentId}
      and learner_resident_id = ${learnerResidentId} and outcome = 'declined'
      and closed_at > ${since}
    limit 1`);
  return rows.length > 0;
}

/** Requests in which this side has agreed and waits for the other. */
export async function countWaiting(
  tx: Transaction,
  residentId: string,
  side: Side,
): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*)::int as count from mentoring_request
    where community_id = ${tx.communityId} and outcome is null
      and case when ${side} = 'mentor'
        then mentor_resident_id = ${residentId} and mentor_agreed_at is not null
        else learner_resident_id = ${residentId} and learner_agreed_at is not null end`);
  return row?.count ?? 0;
}

export interface NamedRequest extends RequestRow {
  readonly mentorName: string;
  readonly mentorBuilding: string | null;
  readonly learnerName: string;
  readonly learnerBuilding: string | null;
}

/** Open requests, of one resident or of all, newest first. */
export function listOpenRequests(
  tx: Transaction,
  residentId: string | null,
): Promise<NamedRequest[]> {
  return tx.rows<NamedRequest>(sql`
    select q.id, q.mentor_resident_id, q.learner_resident_id, q.asked_by, q.asked_at,
      q.mentor_agreed_at, q.learner_agreed_at, q.consent_recorded_by, q.outcome,
      mentor.name as mentor_name, mentor_home.name as mentor_building,
      learner.name as learner_name, learner_home.name as learner_building
    from mentoring_request q
    join resident mentor on mentor.community_id = q.community_id
      and mentor.id = q.mentor_resident_id
    join resident learner on learner.community_id = q.community_id
      and learner.id = q.learner_resident_id
    left join building mentor_home on mentor_home.community_id = q.community_id
      and mentor_home.id = mentor.building_id
    left join building learner_home on learner_home.community_id = q.community_id
      and learner_home.id = learner.building_id
    where q.community_id = ${tx.communityId} and q.outcome is null
      and (${residentId}::uuid is null or q.mentor_resident_id = ${residentId}
        or q.learner_resident_id = ${residentId})
    order by q.asked_at desc, q.id desc
    limit 200`);
}
