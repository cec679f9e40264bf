import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** Something an auditor might look at, as a question to the database found it. */
export interface Anomaly {
  readonly key: string;
  readonly personId: string;
  readonly sessionId: string | null;
  readonly residentId: string | null;
  readonly details: Readonly<Record<string, string | number>>;
}

/** Sessions that were entered minutes before points were given at them. */
export function listEarlyAwards(tx: Transaction, since: Date, minutes: number): Promise<Anomaly[]> {
  return tx.rows<Anomaly>(sql`
    select 'early_award:' || session.id as key, first.actor_person_id as person_id,
      session.id as session_id, null::uuid as resident_id, jsonb_build_object(
        'minutes', floor(extract(epoch from first.recorded_at - session.created_at) / 60)::int,
        'awards', first.awards, 'points', first.points) as details
    from session, lateral (
      select (array_agg(actor_person_id order by recorded_at))[1] as actor_person_id,
        min(recorded_at) as recorded_at, count(*)::int as awards, sum(amount)::int as points
      from transfer
      where community_id = ${tx.communityId} and kind = 'award' and session_id = session.id
        and recorded_at >= ${since} and actor_person_id is not null
    ) first
    where session.community_id = ${tx.communityId} and session.created_at >= ${since}
      and first.recorded_at < session.created_at + make_interval(mins => ${minutes})`);
}

/** Many scans of one person within seconds, by the time on the device. */
export function listScanBursts(
  tx: Transaction,
  since: Date,
  burst: { readonly scans: number; readonly seconds: number },
): Promise<Anomaly[]> {
  return tx.rows<Anomaly>(sql`
    select 'scan_burst:' || session_id || ':' || checked_in_by as key,
      checked_in_by as person_id, session_id, null::uuid as resident_id,
      jsonb_build_object('scans', ${burst.scans}::int,
        'seconds', ceil(min(extract(epoch from took)))::int, 'all', max(scanned)) as details
    from (
      select came.session_id, came.checked_in_by,
        came.checked_in_at - lag(came.checked_in_at, ${burst.scans - 1}::int) over one as took,
        count(*) over (partition by came.session_id, came.checked_in_by)::int as scanned
      from session join attendance came on came.community_id = session.community_id
        and came.session_id = session.id
      where session.community_id = ${tx.communityId} and session.starts_at >= ${since}
        and came.way <> 'late_entry'
      window one as (partition by came.session_id, came.checked_in_by order by came.checked_in_at)
    ) scan
    where took <= make_interval(secs => ${burst.seconds})
    group by session_id, checked_in_by`);
}

/** One resident at two places at once, longer than a clock may be wrong. */
export function listOverlaps(tx: Transaction, since: Date, minutes: number): Promise<Anomaly[]> {
  return tx.rows<Anomaly>(sql`
    with stay as (
      select came.id, came.resident_id, came.session_id, came.checked_in_by, session.place,
        came.checked_in_at as came_at, coalesce(came.checked_out_at, session.ends_at) as left_at
      from session join attendance came on came.community_id = session.community_id
        and came.session_id = session.id
      where session.community_id = ${tx.communityId} and session.starts_at >= ${since}
    )
    select 'overlap:' || one.id || ':' || other.id as key, other.checked_in_by as person_id,
      other.session_id, other.resident_id, jsonb_build_object('place', one.place,
        'otherPlace', other.place, 'minutes', floor(extract(epoch from
          least(one.left_at, other.left_at) - other.came_at) / 60)::int) as details
    from stay one join stay other on other.resident_id = one.resident_id
      and (other.came_at, other.id) > (one.came_at, one.id) and other.place <> one.place
    where least(one.left_at, other.left_at) - other.came_at >= make_interval(mins => ${minutes})`);
}

/** Months in which much of what one person gave went to the same few. */
export function listRepeatedFew(
  tx: Transaction,
  month: string,
  few: { readonly awardsMin: number; readonly percentAbove: number; readonly residents: number },
): Promise<Anomaly[]> {
  return tx.rows<Anomaly>(sql`
    with given as (
      select actor_person_id, resident_id, count(*) as awards, sum(amount) as points,
        row_number() over (partition by actor_person_id order by sum(amount) desc) as place
      from transfer
      where community_id = ${tx.communityId} and kind = 'award' and actor_person_id is not null
        and resident_id is not null and recorded_at >= ${month}::date - 1
        and occurred_on >= ${month}::date and occurred_on < ${month}::date + interval '1 month'
      group by actor_person_id, resident_id
    )
    select 'repeated_few:' || actor_person_id || ':' || ${month} as key,
      actor_person_id as person_id, null::uuid as session_id, null::uuid as resident_id,
      jsonb_build_object('month', left(${month}, 7), 'awards', sum(awards)::int,
        'residents', count(*)::int, 'percent', (100 * sum(points)
          filter (where place <= ${few.residents}) / sum(points))::int) as details
    from given
    group by actor_person_id
    having sum(awards) >= ${few.awardsMin} and count(*) > ${few.residents}
      and 100 * sum(points) filter (where place <= ${few.residents})
        > ${few.percentAbove} * sum(points)`);
}

/** Scans in the night, by the community's clock. */
export function listOddHours(
  tx: Transaction,
  since: Date,
  night: { readonly timeZone: string; readonly from: number; readonly until: number },
): Promise<Anomaly[]> {
  return tx.rows<Anomaly>(sql`
    select 'odd_hours:' || came.session_id || ':' || came.checked_in_by as key,
      came.checked_in_by as person_id, came.session_id, null::uuid as resident_id,
      jsonb_build_object('scans', count(*)::int,
        'time', to_char(min(came.checked_in_at at time zone ${night.timeZone}), 'HH24:MI'))
        as details
    from session join attendance came on came.community_id = session.community_id
      and came.session_id = session.id
    where session.community_id = ${tx.communityId} and session.starts_at >= ${since}
      and (extract(hour from came.checked_in_at at time zone ${night.timeZone}) >= ${night.from}
        or extract(hour from came.checked_in_at at time zone ${night.timeZone}) < ${night.until})
    group by came.session_id, came.checked_in_by`);
}
