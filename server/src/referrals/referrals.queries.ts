import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** One of two neighbours, as far as it matters whether they are one home. */
export interface PartyRow {
  readonly residentId: string;
  readonly personId: string;
  readonly householdId: string | null;
  /** The phone they sign in with; null for those who do not. */
  readonly signInId: string | null;
  readonly name: string;
  readonly registeredAt: string;
}

/** Who registered first comes first. */
export function listParties(tx: Transaction, residentIds: readonly string[]): Promise<PartyRow[]> {
  return tx.rows<PartyRow>(sql`
    select resident.id as resident_id, resident.person_id, resident.household_id,
      person.sign_in_id, resident.name, resident.registered_at
    from resident join person on person.id = resident.person_id
    where resident.community_id = ${tx.communityId}
      and resident.id = any(${residentIds}::uuid[])
    order by resident.registered_at, resident.id`);
}

export interface NewReferral {
  readonly id: string;
  readonly newcomerId: string;
  readonly referrerId: string | null;
  readonly saidBy: string;
}

/** A slip can be put right; more would be trying out numbers. The table holds it, too. */
export const TIMES_SAID_MAX = 3;

/** Said anew it is put right; 0 when it stands as it is. */
export function writeReferral(
  tx: Transaction,
  { id, newcomerId, referrerId, saidBy }: NewReferral,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into referral as said (community_id, newcomer_resident_id, id, referrer_resident_id,
      said_at, said_by_person)
    values (${tx.communityId}, ${newcomerId}, ${id}, ${referrerId}, ${now}, ${saidBy})
    on conflict (community_id, newcomer_resident_id) do update
      set referrer_resident_id = excluded.referrer_resident_id, said_at = excluded.said_at,
        said_by_person = excluded.said_by_person, times_said = said.times_said + 1,
        seen_sequence = null
      where said.state = 'open' and said.round = 0 and said.times_said < ${TIMES_SAID_MAX}`);
}

/** How often a newcomer, or the table for them, has said it. */
export async function findTimesSaid(tx: Transaction, newcomerId: string): Promise<number> {
  const row = await tx.row<{ timesSaid: number }>(sql`
    select times_said from referral
    where community_id = ${tx.communityId} and newcomer_resident_id = ${newcomerId}`);
  return row?.timesSaid ?? 0;
}

export interface CountedDeedRow {
  readonly newcomerId: string;
  readonly occurredAt: string;
  readonly day: string;
  readonly rulebookVersion: number;
  /** Who recorded it: of another home than both. */
  readonly recordedBy: string;
}

/**
 * What newcomers did that counts for who brought them, in the order in which it was done: deeds
 * that brought points which stand, and which another person saw. What the one who brought them, or
 * someone of their home, recorded does not count: nobody's own record brings them points.
 */
export function listCountedDeeds(
  tx: Transaction,
  newcomerIds: readonly string[],
): Promise<CountedDeedRow[]> {
  return tx.rows<CountedDeedRow>(sql`
    select newcomer.id as newcomer_id, deed.occurred_at, deed.day, deed.rulebook_version,
      deed.recorded_by
    from resident newcomer
    left join referral on referral.community_id = ${tx.communityId}
      and referral.newcomer_resident_id = newcomer.id
    cross join lateral (
      select distinct on (award.occurred_at, award.deed_kind, award.deed_id) award.occurred_at,
        award.occurred_on as day, award.rulebook_version, award.actor_person_id as recorded_by
      from transfer award
      where award.community_id = ${tx.communityId}
        and award.account_id in (newcomer.id, newcomer.household_id)
        and award.resident_id = newcomer.id and award.kind = 'award' and award.deeds > 0
        and award.deed_kind in ('session', 'claim', 'by_hand')
        and award.rulebook_version is not null and award.actor_person_id is not null
        and not exists (select from transfer undone
          where undone.community_id = ${tx.communityId} and undone.reverses = award.id)
        and not exists (
          select from unnest(array[award.actor_person_id, award.second_person_id]) hand(id),
            ledger_kin(${tx.communityId}, hand.id) kin
          where kin.id = referral.referrer_resident_id)
      order by award.occurred_at, award.deed_kind, award.deed_id, award.id
    ) deed
    where newcomer.community_id = ${tx.communityId} and newcomer.id = any(${newcomerIds}::uuid[])
    order by newcomer.id, deed.occurred_at`);
}

export interface BroughtRow {
  readonly id: string;
  readonly newcomerId: string;
  readonly name: string;
  readonly nickname: string | null;
  readonly registeredAt: string;
  readonly state: 'open' | 'awarded' | 'taking_back';
  /** What stands in the books for it. */
  readonly points: number | null;
  /** Waits for a second person. */
  readonly isWaiting: boolean;
}

/** The newest of those a resident brought. */
export function listBrought(tx: Transaction, referrerId: string): Promise<BroughtRow[]> {
  return tx.rows<BroughtRow>(sql`
    select referral.id, newcomer.id as newcomer_id, newcomer.name, newcomer.nickname,
      newcomer.registered_at, referral.state, award.amount as points,
      waiting.id is not null as is_waiting
    from referral
    join resident newcomer on newcomer.community_id = ${tx.communityId}
      and newcomer.id = referral.newcomer_resident_id
    left join transfer award on award.community_id = ${tx.communityId}
      and award.id = referral.referrer_award_id and not exists (select from transfer undone
        where undone.community_id = ${tx.communityId} and undone.reverses = award.id)
    left join award_approval waiting on waiting.community_id = ${tx.communityId}
      and waiting.id = referral.referrer_award_id and waiting.state = 'waiting'
    where referral.community_id = ${tx.communityId}
      and referral.referrer_resident_id = ${referrerId}
    order by referral.said_at desc, referral.id desc
    limit 50`);
}
