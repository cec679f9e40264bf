import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/**
 * Counts a month of those who record points anew. The rows of the month are replaced as a whole, so
 * that what was undone meanwhile leaves them.
 */
export async function countIssuerMonth(tx: Transaction, month: string, now: Date): Promise<void> {
  await tx.run(sql`
    delete from issuer_month where community_id = ${tx.communityId} and month = ${month}::date`);
  await tx.run(sql`
    insert into issuer_month (community_id, month, person_id, awards, points, residents,
      top_five_points, undone, denied, counted_at)
    select ${tx.communityId}::uuid, ${month}::date, actor_person_id, sum(awards)::int,
      coalesce(sum(points), 0), count(*) filter (where points > 0)::int,
      coalesce(sum(points) filter (where place <= 5), 0), sum(undone)::int, sum(denied)::int,
      ${now}::timestamptz
    from (
      select award.actor_person_id, count(*) filter (where award.deeds > 0) as awards,
        sum(award.amount) filter (where undone.id is null) as points,
        count(undone.id) filter (where award.deeds > 0) as undone,
        count(*) filter (where not answered.took_part) as denied,
        row_number() over (partition by award.actor_person_id
          order by sum(award.amount) filter (where undone.id is null) desc nulls last) as place
      from transfer award
      left join transfer undone
        on undone.community_id = award.community_id and undone.reverses = award.id
      left join participation_answer answered
        on answered.community_id = award.community_id and answered.transfer_id = award.id
      where award.community_id = ${tx.communityId} and award.kind = 'award'
        and award.actor_person_id is not null and award.resident_id is not null
        and award.recorded_at >= ${month}::date - 1
        and award.occurred_on >= ${month}::date
        and award.occurred_on < ${month}::date + interval '1 month'
      group by award.actor_person_id, award.resident_id
    ) given
    group by actor_person_id`);
}

export interface IssuerRow {
  readonly month: string;
  readonly name: string;
  readonly isCommittee: boolean;
  readonly isOrganizer: boolean;
  readonly awards: number;
  readonly points: number;
  readonly residents: number;
  readonly topFivePoints: number;
  readonly undone: number;
  readonly denied: number;
}

export function listIssuerRows(tx: Transaction, months: readonly string[]): Promise<IssuerRow[]> {
  return tx.rows<IssuerRow>(sql`
    select issued.month, person.name, issued.awards, issued.points, issued.residents,
      issued.top_five_points, issued.undone, issued.denied,
      coalesce(held.roles && '{committee}', false) as is_committee,
      coalesce(held.roles && '{organizer}', false) as is_organizer
    from issuer_month issued
    join person on person.id = issued.person_id
    left join lateral (
      select array_agg(role) as roles from role_grant
      where community_id = ${tx.communityId} and person_id = issued.person_id
        and revoked_at is null
    ) held on true
    where issued.community_id = ${tx.communityId} and issued.month = any(${months}::date[])
    order by issued.month desc, issued.points desc, person.name, issued.person_id`);
}
