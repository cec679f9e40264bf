import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface NewPair {
  readonly id: string;
  readonly mentorResidentId: string;
  readonly learnerResidentId: string;
  readonly requestId: string;
  readonly beganOn: string;
  readonly endsOn: string;
}

export function insertPair(tx: Transaction, pair: NewPair, now: Date): Promise<number> {
  return tx.run(sql`
    insert into mentoring_pair (community_id, id, mentor_resident_id, learner_resident_id,
      request_id, began_on, ends_on, created_at)
    values (${tx.communityId}, ${pair.id}, ${pair.mentorResidentId}, ${pair.learnerResidentId},
      ${pair.requestId}, ${pair.beganOn}, ${pair.endsOn}, ${now})`);
}

export interface PairEnd {
  readonly endedOn: string;
  readonly endedBy: 'mentor' | 'learner' | 'committee';
  readonly personId: string;
  readonly reason: string | null;
}

/** Ends a living pair, once. */
export function updatePairEnd(
  tx: Transaction,
  id: string,
  end: PairEnd,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update mentoring_pair set ended_at = ${now}, ended_on = ${end.endedOn},
      ended_by = ${end.endedBy}, ended_by_person = ${end.personId}, end_reason = ${end.reason}
    where community_id = ${tx.communityId} and id = ${id} and ended_at is null`);
}

export interface PairSides {
  readonly id: string;
  readonly mentorResidentId: string;
  readonly learnerResidentId: string;
}

export function findPair(tx: Transaction, id: string): Promise<PairSides | undefined> {
  return tx.row<PairSides>(sql`
    select id, mentor_resident_id, learner_resident_id from mentoring_pair
    where community_id = ${tx.communityId} and id = ${id}`);
}

export interface EndedPair extends PairSides {
  readonly reason: 'left' | 'household' | 'grown' | 'over';
}

/**
 * Ends what is over: a side moved away, both became one home, the learner came of age as a
 * neighbour who takes part, or the time is up. `earnedBelow` is null where no rules offer pairs.
 */
export function endPairsDue(
  tx: Transaction,
  today: string,
  earnedBelow: number | null,
  now: Date,
): Promise<EndedPair[]> {
  return tx.rows<EndedPair>(sql`
    with due as (
      select pair.id, case
          when mentor.state = 'left' or learner.state = 'left' then 'left'
          when mentor.household_id = learner.household_id then 'household'
          when coalesce(s.points, 0) >= ${earnedBelow}::bigint then 'grown'
          when pair.ends_on <= ${today}::date then 'over'
        end as reason
      from mentoring_pair pair
      join resident mentor on mentor.community_id = pair.community_id
        and mentor.id = pair.mentor_resident_id
      join resident learner on learner.community_id = pair.community_id
        and learner.id = pair.learner_resident_id
      left join score s on s.community_id = pair.community_id and s.period = 'life'
        and s.period_start = '0001-01-01' and s.resident_id = pair.learner_resident_id
      where pair.community_id = ${tx.communityId} and pair.ended_at is null
    )
    update mentoring_pair ending set ended_at = ${now}, ended_on = ${today},
      ended_by = 'program', end_reason = due.reason
    from due
    where ending.community_id = ${tx.communityId} and ending.id = due.id
      and due.reason is not null and ending.ended_at is null
    returning ending.id, ending.mentor_resident_id, ending.learner_resident_id, due.reason`);
}

/** Pairs that lived at an instant, of which both sides are among these residents. */
export function listPairsAt(
  tx: Transaction,
  residentIds: readonly string[],
  at: string,
  day: string,
): Promise<PairSides[]> {
  return tx.rows<PairSides>(sql`
    select pair.id, pair.mentor_resident_id, pair.learner_resident_id
    from mentoring_pair pair
    join resident mentor on mentor.community_id = pair.community_id
      and mentor.id = pair.mentor_resident_id
    join resident learner on learner.community_id = pair.community_id
      and learner.id = pair.learner_resident_id
    where pair.community_id = ${tx.communityId}
      and pair.learner_resident_id = any(${residentIds}::uuid[])
      and pair.mentor_resident_id = any(${residentIds}::uuid[])
      and pair.created_at <= ${at} and pair.ends_on > ${day}::date
      and (pair.ended_at is null or pair.ended_at > ${at})
      and mentor.household_id is distinct from coalesce(learner.household_id, pair.id)
    order by pair.id`);
}

export interface NamedPair extends PairSides {
  readonly mentorName: string;
  readonly mentorBuilding: string | null;
  readonly learnerName: string;
  readonly learnerBuilding: string | null;
  readonly beganOn: string;
  readonly endsOn: string;
  readonly endedOn: string | null;
  readonly endedBy: 'mentor' | 'learner' | 'committee' | 'program' | null;
  readonly endReason: string | null;
  readonly sessionsTogether: number;
}

/** Living pairs of one resident, or all pairs with the newest ended ones. */
export function listPairs(tx: Transaction, residentId: string | null): Promise<NamedPair[]> {
  return tx.rows<NamedPair>(sql`
    select pair.id, pair.mentor_resident_id, pair.learner_resident_id, pair.began_on,
      pair.ends_on, pair.ended_on, pair.ended_by, pair.end_reason,
      mentor.name as mentor_name, mentor_home.name as mentor_building,
      learner.name as learner_name, learner_home.name as learner_building,
      (select count(*)::int from attendance one
        join attendance other on other.community_id = one.community_id
          and other.session_id = one.session_id
          and other.resident_id = pair.learner_resident_id
        where one.community_id = pair.community_id
          and one.resident_id = pair.mentor_resident_id and one.checked_in_at >= pair.created_at
          and (pair.ended_at is null or one.checked_in_at < pair.ended_at)) as sessions_together
    from mentoring_pair pair
    join resident mentor on mentor.community_id = pair.community_id
      and mentor.id = pair.mentor_resident_id
    join resident learner on learner.community_id = pair.community_id
      and learner.id = pair.learner_resident_id
    left join building mentor_home on mentor_home.community_id = pair.community_id
      and mentor_home.id = mentor.building_id
    left join building learner_home on learner_home.community_id = pair.community_id
      and learner_home.id = learner.building_id
    where pair.community_id = ${tx.communityId}
      and (${residentId}::uuid is null or (pair.ended_at is null
        and ${residentId} in (pair.mentor_resident_id, pair.learner_resident_id)))
    order by pair.ended_at desc nulls first, pair.created_at desc, pair.id
    limit 200`);
}
