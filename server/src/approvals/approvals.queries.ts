import type { Because } from '@linli/core/rules/award-decision';
import type { Wait } from '../awards/why-it-waits';
import type { TransferPost } from '../ledger/post-transfers';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** As it was put before a second person; the explanation keeps its figures. */
export type WaitingPost = Omit<TransferPost, 'because'> & { readonly because: readonly Because[] };

export interface LockedApproval {
  readonly id: string;
  readonly state: 'waiting' | 'approved' | 'refused' | 'lapsed' | 'withdrawn';
  readonly post: WaitingPost;
  readonly listedMinutes: number | null;
  readonly lapsesAt: string;
  readonly opensAt: string | null;
  readonly needsRepresentative: boolean;
  readonly makerPersonId: string;
  readonly makerSignInId: string | null;
  readonly makerResidentId: string | null;
  readonly makerHouseholdId: string | null;
  readonly residentPersonId: string;
  readonly residentSignInId: string | null;
  readonly residentHouseholdId: string | null;
  readonly residentState: 'active' | 'left';
}

/** Held until the decision is written: of two that come at once the second finds it closed. */
export function lockApproval(tx: Transaction, id: string): Promise<LockedApproval | undefined> {
  return tx.row<LockedApproval>(sql`
    select approval.id, approval.state, approval.post, approval.listed_minutes,
      approval.lapses_at, approval.opens_at, approval.needs_representative,
      approval.maker_person_id, maker.sign_in_id as maker_sign_in_id,
      maker_resident.id as maker_resident_id,
      maker_resident.household_id as maker_household_id,
      resident.person_id as resident_person_id, person.sign_in_id as resident_sign_in_id,
      resident.household_id as resident_household_id, resident.state as resident_state
    from award_approval approval
    join person maker on maker.id = approval.maker_person_id
    left join resident maker_resident on maker_resident.community_id = approval.community_id
      and maker_resident.person_id = approval.maker_person_id
    join resident on resident.community_id = approval.community_id
      and resident.id = approval.resident_id
    join person on person.id = resident.person_id
    where approval.community_id = ${tx.communityId} and approval.id = ${id}
    for no key update of approval`);
}

export interface ApprovedDeed {
  readonly kind: string;
  readonly id: string;
}

/** Which deed it is about; that never changes, so nothing is held. */
export function findDeedOfApproval(tx: Transaction, id: string): Promise<ApprovedDeed | undefined> {
  return tx.row<ApprovedDeed>(sql`
    select deed_kind as kind, deed_id as id from award_approval
    where community_id = ${tx.communityId} and id = ${id}`);
}

export interface ApprovalDecision {
  readonly state: 'approved' | 'refused';
  readonly personId: string;
  readonly reason: string | null;
}

export function closeApproval(
  tx: Transaction,
  id: string,
  decision: ApprovalDecision,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update award_approval
    set state = ${decision.state}, decided_by = ${decision.personId}, decided_at = ${now},
      decision_reason = ${decision.reason}
    where community_id = ${tx.communityId} and id = ${id} and state = 'waiting'`);
}

export interface LapsedApproval {
  readonly id: string;
  readonly residentId: string;
  readonly points: number;
  readonly title: { zh: string; en: string };
}

/** Those nobody decided in time. What is being decided at this moment is left to the decision. */
export function lapseApprovalRows(
  tx: Transaction,
  now: Date,
  max: number,
): Promise<LapsedApproval[]> {
  return tx.rows<LapsedApproval>(sql`
    update award_approval set state = 'lapsed', decided_at = ${now}::timestamptz
    where community_id = ${tx.communityId} and id in (
      select id from award_approval
      where community_id = ${tx.communityId} and state = 'waiting' and lapses_at <= ${now}
      order by lapses_at limit ${max} for no key update skip locked)
    returning id, resident_id, points, post -> 'title' as title`);
}

export interface ApprovalRow {
  readonly id: string;
  readonly state: LockedApproval['state'];
  readonly cause: Wait['cause'];
  readonly residentId: string;
  readonly residentName: string;
  readonly points: number;
  readonly post: WaitingPost;
  readonly makerPersonId: string;
  readonly makerName: string;
  readonly proposedAt: string;
  readonly lapsesAt: string;
  readonly opensAt: string | null;
  readonly needsRepresentative: boolean;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
}

export interface ApprovalFilter {
  readonly state: 'waiting' | 'decided';
  /** Continues after this one. */
  readonly afterId: string | null;
  readonly limit: number;
}

/** Waiting ones by when they lapse; decided ones newest first. */
export function listApprovalRows(tx: Transaction, filter: ApprovalFilter): Promise<ApprovalRow[]> {
  const isWaiting = filter.state === 'waiting';
  return tx.rows<ApprovalRow>(sql`
    select approval.id, approval.state, approval.cause, approval.resident_id,
      resident.name as resident_name, approval.points, approval.post, approval.maker_person_id,
      maker.name as maker_name, approval.proposed_at, approval.lapses_at,
      approval.opens_at, approval.needs_representative,
      decider.name as decided_by_name, approval.decided_at, approval.decision_reason
    from award_approval approval
    join resident on resident.community_id = approval.community_id
      and resident.id = approval.resident_id
    join person maker on maker.id = approval.maker_person_id
    left join person decider on decider.id = approval.decided_by
    left join award_approval last on last.community_id = ${tx.communityId}
      and last.id = ${filter.afterId}::uuid
    where approval.community_id = ${tx.communityId}
      and (approval.state = 'waiting') = ${isWaiting}
      and (last.id is null or case when ${isWaiting}
        then (approval.lapses_at, approval.id) > (last.lapses_at, last.id)
        else (approval.decided_at, approval.id) < (last.decided_at, last.id) end)
    order by case when ${isWaiting} then approval.lapses_at end, approval.decided_at desc,
      case when ${isWaiting} then approval.id end, approval.id desc
    limit ${filter.limit}`);
}

export interface MyWaitingRow {
  readonly id: string;
  readonly points: number;
  readonly post: WaitingPost;
  readonly proposedAt: string;
  readonly lapsesAt: string;
}

export function listMyWaitingRows(tx: Transaction, residentId: string): Promise<MyWaitingRow[]> {
  return tx.rows<MyWaitingRow>(sql`
    select id, points, post, proposed_at, lapses_at from award_approval
    where community_id = ${tx.communityId} and resident_id = ${residentId} and state = 'waiting'
    order by proposed_at desc, id desc
    limit 50`);
}

export interface ProposedRow {
  readonly id: string;
  readonly state: LockedApproval['state'];
  readonly residentId: string;
  readonly residentName: string;
  readonly points: number;
  readonly post: WaitingPost;
  readonly proposedAt: string;
  readonly lapsesAt: string;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
}

/** Cost: the newest of the community by their ids, which grow with time. */
export function listProposedRows(tx: Transaction, personId: string): Promise<ProposedRow[]> {
  return tx.rows<ProposedRow>(sql`
    select approval.id, approval.state, approval.resident_id, resident.name as resident_name,
      approval.points, approval.post, approval.proposed_at, approval.lapses_at,
      approval.decided_at, approval.decision_reason
    from award_approval approval
    join resident on resident.community_id = approval.community_id
      and resident.id = approval.resident_id
    where approval.community_id = ${tx.communityId} and approval.maker_person_id = ${personId}
    order by approval.id desc
    limit 50`);
}
