import type { ClaimDeed, ClaimState } from '@linli/core/claims/claim-state';
import type { AwardFacts } from '@linli/core/rules/award-decision';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface NewClaim {
  readonly id: string;
  readonly requestId: string;
  readonly kind: 'deed' | 'plot';
  readonly residentId: string;
  readonly ruleKey: string;
  readonly rulebookVersion: number;
  readonly title: BilingualText;
  readonly place: string;
  readonly placeKey: string;
  readonly words: string;
  readonly occurredAt: string;
  readonly plotId: string | null;
  readonly plotMonth: string | null;
  readonly recordedBy: string | null;
  readonly way: string | null;
  readonly offline: boolean;
  readonly lateReason: string | null;
  readonly answerDueOn: string;
}

/** Writes nothing when the request, or the plot's month, has its claim already. */
export function insertClaim(tx: Transaction, claim: NewClaim, now: Date): Promise<number> {
  return tx.run(sql`
    insert into claim (community_id, id, request_id, kind, resident_id, rule_key,
      rulebook_version, title, place, place_key, words, occurred_at, sent_at, plot_id, plot_month,
      recorded_by, way, offline, late_reason, state, answer_due_on)
    values (${tx.communityId}, ${claim.id}, ${claim.requestId}, ${claim.kind},
      ${claim.residentId}, ${claim.ruleKey}, ${claim.rulebookVersion},
      ${JSON.stringify(claim.title)}::jsonb, ${claim.place}, ${claim.placeKey}, ${claim.words},
      ${claim.occurredAt}, ${now}, ${claim.plotId}, ${claim.plotMonth}, ${claim.recordedBy},
      ${claim.way}, ${claim.offline}, ${claim.lateReason}, 'sent', ${claim.answerDueOn})
    on conflict do nothing`);
}

export function setLikeness(tx: Transaction, claimId: string, likeClaimId: string) {
  return tx.run(sql`
    update claim set like_claim_id = ${likeClaimId}
    where community_id = ${tx.communityId} and id = ${claimId}`);
}

export function findClaimOfRequest(
  tx: Transaction,
  requestId: string,
): Promise<
  | Pick<ClaimRecord, 'id' | 'kind' | 'step' | 'residentId' | 'title' | 'place' | 'answerDueOn'>
  | undefined
> {
  return tx.row(sql`
    select id, kind, 0 as step, resident_id, title, place, answer_due_on from claim
    where community_id = ${tx.communityId} and request_id = ${requestId}`);
}

/** A claim with the people it concerns, as a deed upon it needs them. */
export interface ClaimRecord {
  readonly id: string;
  readonly kind: 'deed' | 'plot';
  readonly state: ClaimState;
  readonly step: number;
  readonly residentId: string;
  readonly residentState: 'active' | 'left';
  readonly personId: string;
  readonly signInId: string | null;
  readonly householdId: string | null;
  readonly ruleKey: string;
  readonly rulebookVersion: number;
  readonly title: BilingualText;
  readonly place: string;
  readonly placeKey: string;
  readonly occurredAt: string;
  readonly recordedBy: string | null;
  readonly answerDueOn: string | null;
  readonly firstReviewerId: string | null;
  readonly chosen: Chosen;
}

/** What a reviewer chooses within the rule, as the rules ask for it. */
export type Chosen = Pick<AwardFacts, 'chosenPoints' | 'quantity' | 'grade' | 'level'>;

export function findClaim(tx: Transaction, claimId: string): Promise<ClaimRecord | undefined> {
  return tx.row<ClaimRecord>(sql`
    select claim.id, claim.kind, claim.state, claim.step, claim.resident_id,
      resident.state as resident_state, resident.person_id, person.sign_in_id,
      resident.household_id, claim.rule_key, claim.rulebook_version, claim.title, claim.place,
      claim.place_key, claim.occurred_at, claim.recorded_by, claim.answer_due_on,
      claim.first_reviewer_id, claim.chosen
    from claim
    join resident
      on resident.community_id = claim.community_id and resident.id = claim.resident_id
    join person on person.id = resident.person_id
    where claim.community_id = ${tx.communityId} and claim.id = ${claimId}`);
}

export interface ClaimMove {
  readonly state: ClaimState;
  readonly answerDueOn: string | null;
  readonly decidedAt: string | null;
  /** Kept from the first reviewer's decision for the second's. */
  readonly firstReviewerId: string | null;
  readonly chosen: Chosen;
}

/** Writes nothing when someone else was quicker: the claim has taken another step meanwhile. */
export function moveClaim(
  tx: Transaction,
  claim: Pick<ClaimRecord, 'id' | 'step'>,
  move: ClaimMove,
): Promise<number> {
  return tx.run(sql`
    update claim set state = ${move.state}, step = step + 1, answer_due_on = ${move.answerDueOn},
      decided_at = ${move.decidedAt}, first_reviewer_id = ${move.firstReviewerId},
      chosen = ${JSON.stringify(move.chosen)}::jsonb
    where community_id = ${tx.communityId} and id = ${claim.id} and step = ${claim.step}`);
}

export function setAward(
  tx: Transaction,
  claimId: string,
  award: { points: number; transferId: string },
): Promise<number> {
  return tx.run(sql`
    update claim set points = ${award.points}, transfer_id = ${award.transferId}
    where community_id = ${tx.communityId} and id = ${claimId}`);
}

export interface NewStep {
  readonly claimId: string;
  readonly step: number;
  readonly deed: ClaimDeed;
  readonly personId: string;
  readonly role: string | null;
  readonly words: string;
  readonly points: number | null;
}

export function insertStep(tx: Transaction, step: NewStep, now: Date): Promise<number> {
  return tx.run(sql`
    insert into claim_step (community_id, claim_id, step, deed, person_id, role, words, points, at)
    values (${tx.communityId}, ${step.claimId}, ${step.step}, ${step.deed}, ${step.personId},
      ${step.role}, ${step.words}, ${step.points}, ${now})`);
}

export interface StepRow {
  readonly step: number;
  readonly deed: ClaimDeed;
  readonly at: string;
  readonly words: string;
  readonly points: number | null;
  readonly byName: string;
  readonly byRole: string | null;
}

export function listSteps(tx: Transaction, claimId: string): Promise<StepRow[]> {
  return tx.rows<StepRow>(sql`
    select step.step, step.deed, step.at, step.words, step.points, person.name as by_name,
      step.role as by_role
    from claim_step step join person on person.id = step.person_id
    where step.community_id = ${tx.communityId} and step.claim_id = ${claimId}
    order by step.step`);
}

export interface ReviewerRow {
  readonly personId: string;
  readonly signInId: string;
  readonly householdId: string | null;
  readonly committee: boolean;
  readonly representative: boolean;
}

/** A reviewer with the seats they held at that time. */
export function findReviewer(
  tx: Transaction,
  personId: string,
  at: Date | string,
): Promise<ReviewerRow | undefined> {
  return tx.row<ReviewerRow>(sql`
    select person.id as person_id, person.sign_in_id, (
        select resident.household_id from resident
        where resident.community_id = ${tx.communityId} and resident.person_id = person.id
      ) as household_id,
      coalesce(bool_or(role = 'committee'), false) as committee,
      coalesce(bool_or(role = 'representative' or seat = 'representative'), false)
        as representative
    from person
    left join role_grant held on held.community_id = ${tx.communityId}
      and held.person_id = person.id and held.granted_at <= ${at}::timestamptz
      and (held.revoked_at is null or held.revoked_at > ${at}::timestamptz)
    where person.id = ${personId}
    group by person.id`);
}
