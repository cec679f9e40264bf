import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface AwardRow {
  readonly transferId: string;
  readonly title: BilingualText;
  readonly points: number;
  readonly occurredOn: string;
  readonly actorPersonId: string;
  readonly sessionId: string | null;
}

/**
 * Awards since a day that stand, were recorded by a person and are not answered about, newest
 * first. They are read from the logs of the accounts that can hold the resident's points.
 */
export function listUnansweredAwards(
  tx: Transaction,
  residentId: string,
  since: string,
): Promise<AwardRow[]> {
  return tx.rows<AwardRow>(sql`
    select award.id as transfer_id, award.title, award.amount as points, award.occurred_on,
      award.actor_person_id, award.session_id
    from (
      select unnest(array[id, household_id]) as id from resident
      where community_id = ${tx.communityId} and id = ${residentId}
    ) holder, lateral (
      select * from transfer
      where community_id = ${tx.communityId} and account_id = holder.id
      order by account_sequence desc limit 200
    ) award
    where award.kind = 'award' and award.resident_id = ${residentId} and award.deeds > 0
      and award.deed_kind in ('session', 'by_hand') and award.actor_person_id is not null
      and award.occurred_on >= ${since}::date
      and not exists (select from transfer undone
        where undone.community_id = ${tx.communityId} and undone.reverses = award.id)
      and not exists (select from participation_answer answered
        where answered.community_id = ${tx.communityId} and answered.transfer_id = award.id)
    order by award.recorded_at desc, award.id desc`);
}

export interface FreshAward {
  readonly transferId: string;
  readonly residentId: string;
  readonly title: BilingualText;
  readonly points: number;
}

/** Awards of the last days, of everyone, that can be asked about and are not answered about. */
export function listFreshAwards(tx: Transaction, since: Date): Promise<FreshAward[]> {
  return tx.rows<FreshAward>(sql`
    select award.id as transfer_id, award.resident_id, award.title, award.amount as points
    from transfer award
    where award.community_id = ${tx.communityId} and award.recorded_at >= ${since}
      and award.kind = 'award' and award.resident_id is not null and award.deeds > 0
      and award.deed_kind in ('session', 'by_hand') and award.actor_person_id is not null
      and not exists (select from transfer undone
        where undone.community_id = ${tx.communityId} and undone.reverses = award.id)
      and not exists (select from participation_answer answered
        where answered.community_id = ${tx.communityId} and answered.transfer_id = award.id)
    order by award.recorded_at, award.id`);
}

export interface NewAnswer {
  readonly transferId: string;
  readonly residentId: string;
  readonly tookPart: boolean;
}

/** False when somebody on another phone answered at the same moment. */
export async function insertAnswer(
  tx: Transaction,
  answer: NewAnswer,
  now: Date,
): Promise<boolean> {
  const written = await tx.run(sql`
    insert into participation_answer (community_id, transfer_id, resident_id, took_part,
      answered_at)
    values (${tx.communityId}, ${answer.transferId}, ${answer.residentId}, ${answer.tookPart},
      ${now})
    on conflict (community_id, transfer_id) do nothing`);
  return written === 1;
}
