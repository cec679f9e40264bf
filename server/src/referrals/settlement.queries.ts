import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface MovedReferral {
  readonly id: string;
  readonly newcomerId: string;
  readonly referrerId: string;
  readonly state: 'open' | 'awarded' | 'taking_back';
  readonly round: number;
  readonly newcomerAwardId: string | null;
  readonly referrerAwardId: string | null;
  readonly sequence: number;
}

/**
 * Referrals of whose two sides the books have moved since the job last looked: whatever is awarded
 * or reversed, by whomever, raises the sequence of an account, and no scan has to know of it. Held
 * until the end, so that of two jobs at once the second finds what the first has written.
 */
export function lockMovedReferrals(tx: Transaction, max: number): Promise<MovedReferral[]> {
  return tx.rows<MovedReferral>(sql`
    select referral.id, referral.newcomer_resident_id as newcomer_id,
      referral.referrer_resident_id as referrer_id, referral.state, referral.round,
      referral.newcomer_award_id, referral.referrer_award_id, books.sequence
    from referral
    join resident newcomer on newcomer.community_id = ${tx.communityId}
      and newcomer.id = referral.newcomer_resident_id
    join resident referrer on referrer.community_id = ${tx.communityId}
      and referrer.id = referral.referrer_resident_id
    cross join lateral (
      select coalesce(sum(account.sequence), 0)::bigint as sequence from account
      where account.community_id = ${tx.communityId} and account.id in
        (newcomer.id, newcomer.household_id, referrer.id, referrer.household_id)
    ) books
    where referral.community_id = ${tx.communityId}
      and referral.seen_sequence is distinct from books.sequence
    order by referral.newcomer_resident_id
    limit ${max}
    for no key update of referral`);
}

export function markSeen(tx: Transaction, moved: readonly MovedReferral[]): Promise<number> {
  return tx.run(sql`
    update referral set seen_sequence = seen.sequence
    from unnest(
      ${moved.map(({ newcomerId }) => newcomerId)}::uuid[],
      ${moved.map(({ sequence }) => sequence)}::bigint[]
    ) as seen(newcomer_id, sequence)
    where referral.community_id = ${tx.communityId}
      and referral.newcomer_resident_id = seen.newcomer_id`);
}

/** A resident of a referral as the rules ask about them. */
export interface SideRow {
  readonly residentId: string;
  readonly householdId: string | null;
  readonly state: 'active' | 'left';
  readonly birthDate: string | null;
  readonly registeredAt: string;
  readonly name: string;
  readonly nickname: string | null;
}

export function listSides(tx: Transaction, residentIds: readonly string[]): Promise<SideRow[]> {
  return tx.rows<SideRow>(sql`
    select id as resident_id, household_id, state, birth_date, registered_at, name, nickname
    from resident
    where community_id = ${tx.communityId} and id = any(${residentIds}::uuid[])`);
}

export interface GivenReferral {
  readonly newcomerId: string;
  readonly newcomerAwardId: string | null;
  readonly referrerAwardId: string | null;
}

/** 0 when it is not open any more. */
export function markAwarded(tx: Transaction, given: GivenReferral): Promise<number> {
  return tx.run(sql`
    update referral set state = 'awarded', round = round + 1,
      newcomer_award_id = ${given.newcomerAwardId}, referrer_award_id = ${given.referrerAwardId}
    where community_id = ${tx.communityId} and newcomer_resident_id = ${given.newcomerId}
      and state = 'open'`);
}

/** Open anew once nothing of it stands; what could not be taken back yet stays named. */
export function markTakenBack(tx: Transaction, left: GivenReferral): Promise<number> {
  const isOver = left.newcomerAwardId === null && left.referrerAwardId === null;
  return tx.run(sql`
    update referral set state = ${isOver ? 'open' : 'taking_back'},
      newcomer_award_id = ${left.newcomerAwardId}, referrer_award_id = ${left.referrerAwardId}
    where community_id = ${tx.communityId} and newcomer_resident_id = ${left.newcomerId}
      and state in ('awarded', 'taking_back')`);
}

/** Those of these awards that are in the books; the others never got there. */
export async function listPosted(tx: Transaction, awardIds: readonly string[]): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select id from transfer
    where community_id = ${tx.communityId} and id = any(${awardIds}::uuid[])
    order by id`);
  return rows.map(({ id }) => id);
}
