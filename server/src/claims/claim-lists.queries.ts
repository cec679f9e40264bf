import type { ClaimState } from '@linli/core/claims/claim-state';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** A claim as its resident sees it; `reversedBecause` is set once the award was taken back. */
export interface ListedClaim {
  readonly id: string;
  readonly kind: 'deed' | 'plot';
  readonly state: ClaimState;
  readonly ruleKey: string;
  readonly title: BilingualText;
  readonly place: string;
  readonly words: string;
  readonly occurredAt: string;
  readonly sentAt: string;
  readonly answerDueOn: string | null;
  readonly decidedAt: string | null;
  readonly points: number | null;
  readonly plotId: string | null;
  /** Who wrote it down for the resident. */
  readonly recordedByName: string | null;
  readonly reversedBecause: string | null;
}

export function listClaimsOf(tx: Transaction, residentId: string): Promise<ListedClaim[]> {
  return tx.rows<ListedClaim>(sql`
    select claim.id, claim.kind, claim.state, claim.rule_key, claim.title, claim.place,
      claim.words, claim.occurred_at, claim.sent_at, claim.answer_due_on, claim.decided_at,
      claim.points, claim.plot_id, recorder.name as recorded_by_name,
      undone.reason as reversed_because
    from claim
    left join person recorder on recorder.id = claim.recorded_by
    left join transfer undone
      on undone.community_id = claim.community_id and undone.reverses = claim.transfer_id
    where claim.community_id = ${tx.communityId} and claim.resident_id = ${residentId}
    order by claim.sent_at desc, claim.id desc
    limit 200`);
}

/** What the committee sees besides. */
export interface ReviewedClaim extends ListedClaim {
  readonly residentId: string;
  readonly residentName: string;
  readonly buildingName: string | null;
  readonly likeClaimId: string | null;
  readonly way: string | null;
  readonly offline: boolean;
  readonly lateReason: string | null;
  readonly rulebookVersion: number;
  readonly transferId: string | null;
}

export interface ClaimFilter {
  readonly states: readonly ClaimState[];
  /** Only those whose day for an answer was before this one. */
  readonly dueBefore: string | null;
  readonly claimIds: readonly string[] | null;
  /** The last claim of the page before. */
  readonly afterId: string | null;
  readonly limit: number;
}

/** What waits, oldest first. */
export function listWaiting(tx: Transaction, filter: ClaimFilter): Promise<ReviewedClaim[]> {
  return tx.rows<ReviewedClaim>(sql`
    with page as (
      select claim.* from claim
      where claim.community_id = ${tx.communityId}
        and claim.state in ('sent', 'looking', 'asked', 'second_look')
        and claim.state = any(${filter.states}::text[])
        and (${filter.dueBefore}::date is null or claim.answer_due_on < ${filter.dueBefore}::date)
        and (${filter.afterId}::uuid is null or (claim.sent_at, claim.id) > (
          select last.sent_at, last.id from claim last
          where last.community_id = ${tx.communityId} and last.id = ${filter.afterId}))
      order by claim.sent_at, claim.id
      limit ${filter.limit}
    )
    select page.id, page.kind, page.state, page.rule_key, page.title, page.place, page.words,
      page.occurred_at, page.sent_at, page.answer_due_on, page.decided_at, page.points,
      page.plot_id, null as reversed_because, page.resident_id, resident.name as resident_name,
      building.name as building_name, recorder.name as recorded_by_name, page.like_claim_id,
      page.way, page.offline, page.late_reason, page.rulebook_version, page.transfer_id
    from page
    join resident on resident.community_id = page.community_id and resident.id = page.resident_id
    left join building
      on building.community_id = page.community_id and building.id = resident.building_id
    left join person recorder on recorder.id = page.recorded_by
    order by page.sent_at, page.id`);
}

/** What is over, newest first; or single ones by their ids. */
export function listOver(tx: Transaction, filter: ClaimFilter): Promise<ReviewedClaim[]> {
  return tx.rows<ReviewedClaim>(sql`
    with page as (
      select claim.* from claim
      where claim.community_id = ${tx.communityId} and claim.state = any(${filter.states}::text[])
        and (${filter.claimIds}::uuid[] is null or claim.id = any(${filter.claimIds}::uuid[]))
        and (${filter.claimIds}::uuid[] is not null or claim.decided_at is not null)
        and (${filter.afterId}::uuid is null or (claim.decided_at, claim.id) < (
          select last.decided_at, last.id from claim last
          where last.community_id = ${tx.communityId} and last.id = ${filter.afterId}))
      order by claim.decided_at desc, claim.id desc
      limit ${filter.limit}
    )
    select page.id, page.kind, page.state, page.rule_key, page.title, page.place, page.words,
      page.occurred_at, page.sent_at, page.answer_due_on, page.decided_at, page.points,
      page.plot_id, undone.reason as reversed_because, page.resident_id,
      resident.name as resident_name, building.name as building_name,
      recorder.name as recorded_by_name, page.like_claim_id, page.way, page.offline,
      page.late_reason, page.rulebook_version, page.transfer_id
    from page
    join resident on resident.community_id = page.community_id and resident.id = page.resident_id
    left join building
      on building.community_id = page.community_id and building.id = resident.building_id
    left join person recorder on recorder.id = page.recorded_by
    left join transfer undone
      on undone.community_id = page.community_id and undone.reverses = page.transfer_id
    order by page.decided_at desc, page.id desc`);
}

export interface ClaimCounts {
  readonly waiting: number;
  readonly secondLook: number;
  readonly asked: number;
  readonly overdue: number;
}

export async function countWaiting(tx: Transaction, today: string): Promise<ClaimCounts> {
  const row = await tx.row<ClaimCounts>(sql`
    select count(*) filter (where state in ('sent', 'looking')) as waiting,
      count(*) filter (where state = 'second_look') as second_look,
      count(*) filter (where state = 'asked') as asked,
      count(*) filter (where answer_due_on < ${today}::date) as overdue
    from claim
    where community_id = ${tx.communityId}
      and state in ('sent', 'looking', 'asked', 'second_look')`);
  return row ?? { waiting: 0, secondLook: 0, asked: 0, overdue: 0 };
}
