import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface CommunityRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly timeZone: string;
}

export function findCommunityBySlug(
  tx: Transaction,
  slug: string,
): Promise<CommunityRow | undefined> {
  return tx.row<CommunityRow>(sql`
    select id, slug, name, time_zone from community where slug = ${slug}`);
}

/** A public address names its community by a word; from here on only its rows exist. */
export async function enterCommunity(tx: Transaction, communityId: string): Promise<void> {
  await tx.row(sql`select set_config('app.community_id', ${communityId}, true) as entered`);
}

export interface HonouredRow {
  readonly residentId: string;
  readonly nickname: string;
  readonly points: number;
  readonly deeds: number;
}

export interface MonthTotals {
  readonly people: number;
  readonly deeds: number;
  readonly points: number;
}

export interface MonthRow extends MonthTotals {
  /** The head of the list, best first. */
  readonly honoured: readonly HonouredRow[];
}

/**
 * One look at the month's scores for both the totals and the head of the list: one row a resident
 * who did something this month, whatever the ledger holds. Named are those who agreed to be shown,
 * chose a nickname, and are of age to be named; looked for among the first `among`.
 */
export async function findMonth(
  tx: Transaction,
  communityId: string,
  month: string,
  bornUntil: string,
  among: number,
): Promise<MonthRow> {
  const row = await tx.row<MonthRow>(sql`
    with month as materialized (
      select resident_id, points, deeds from score
      where community_id = ${communityId} and period = 'month' and period_start = ${month}::date
        and points > 0
    )
    select count(*) as people, coalesce(sum(deeds), 0) as deeds, coalesce(sum(points), 0) as points,
      coalesce((
        select json_agg(json_build_object('residentId', head.resident_id,
          'nickname', head.nickname, 'points', head.points, 'deeds', head.deeds))
        from (
          select first.resident_id, first.points, first.deeds, r.nickname
          from (
            select resident_id, points, deeds from month
            order by points desc, resident_id limit ${among}
          ) first
          join resident r on r.community_id = ${communityId} and r.id = first.resident_id
          where r.board_consent_at is not null and r.nickname is not null and r.state = 'active'
            and (r.birth_date is null or r.birth_date <= ${bornUntil}::date)
          order by first.points desc, first.resident_id
          limit 10
        ) head
      ), '[]') as honoured
    from month`);
  return row ?? { people: 0, deeds: 0, points: 0, honoured: [] };
}

export interface MainDeedRow {
  readonly residentId: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly times: number;
}

/**
 * The deed each of a few residents did most often in the span, by the name of its rule; of equals
 * the one that gave more.
 * Reads what their accounts recorded since the span began and no further: what was recorded before
 * cannot have happened in it, however long their past is.
 */
export function listMainDeeds(
  tx: Transaction,
  communityId: string,
  residentIds: readonly string[],
  from: string,
  until: string,
): Promise<MainDeedRow[]> {
  return tx.rows<MainDeedRow>(sql`
    with done as (
      select t.resident_id, t.rule_key, max(t.rulebook_version) as version,
        (array_agg(t.title order by t.recorded_at desc))[1] as title,
        count(*) as times, sum(t.amount) as points
      from resident r
      cross join lateral (select r.id union select r.household_id) as held(account_id)
      cross join lateral (
        select coalesce((
          select account_sequence from transfer
          where community_id = ${communityId} and account_id = held.account_id
            and recorded_at < ${from}
          order by account_sequence desc
          limit 1), 0) as account_sequence
        offset 0
      ) past
      cross join lateral (
        select * from transfer
        where community_id = ${communityId} and account_id = held.account_id and deeds > 0
          and account_sequence > past.account_sequence
        offset 0
      ) t
      where r.community_id = ${communityId} and r.id = any(${residentIds}::uuid[])
        and t.kind = 'award' and t.resident_id = r.id
        and t.occurred_at >= ${from} and t.occurred_at < ${until}
        and not exists (
          select from transfer undone
          where undone.community_id = ${communityId} and undone.reverses = t.id)
      group by t.resident_id, t.rule_key, case when t.rule_key is null then t.title->>'zh' end
    ), most as (
      select distinct on (resident_id) * from done
      order by resident_id, times desc, points desc
    )
    select most.resident_id, most.times, coalesce((
        select rule->'name'
        from rulebook b, jsonb_array_elements(b.document->'rules') as rule
        where b.community_id = ${communityId} and b.version = most.version
          and rule->>'key' = most.rule_key
      ), most.title) as title
    from most`);
}

export interface BoardSession {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly placesLeft: number | null;
}

/**
 * Each activity once, with its next session. A session lasts 24 hours at most, so looking back one
 * day finds all that are running.
 */
export function listUpcomingSessions(
  tx: Transaction,
  communityId: string,
  now: Date,
): Promise<BoardSession[]> {
  const dayAgo = new Date(now.getTime() - 86_400_000);
  return tx.rows<BoardSession>(sql`
    select next.id, a.title, next.starts_at, next.ends_at, next.place,
      next.capacity - next.signup_count as places_left
    from (
      select distinct on (soon.activity_id) soon.* from (
        select * from session
        where community_id = ${communityId} and starts_at > ${dayAgo} and ends_at > ${now}
          and state = 'planned'
        order by starts_at
        limit 100
      ) soon
      order by soon.activity_id, soon.starts_at, soon.id
    ) next
    join activity a on a.community_id = ${communityId} and a.id = next.activity_id
    order by next.starts_at, next.id
    limit 8`);
}

export interface RecentDeed {
  /** Null for everyone who did not agree to be shown. */
  readonly nickname: string | null;
  readonly title: { readonly zh: string; readonly en: string };
  readonly points: number;
}

/**
 * Looks at the newest hundred that count as deeds, within so many days, and no further. Points for
 * looking in or for an opinion are no deeds to be told of.
 */
export function listRecentDeeds(
  tx: Transaction,
  communityId: string,
  bornUntil: string,
  since: Date,
): Promise<RecentDeed[]> {
  return tx.rows<RecentDeed>(sql`
    select r.nickname, t.title, t.amount as points
    from (
      select id, kind, resident_id, title, amount, recorded_at from transfer
      where community_id = ${communityId} and deeds > 0 and recorded_at > ${since}
      order by recorded_at desc, id desc
      limit 100
    ) t
    left join resident r on r.community_id = ${communityId} and r.id = t.resident_id
      and r.board_consent_at is not null and r.state = 'active'
      and (r.birth_date is null or r.birth_date <= ${bornUntil}::date)
    where t.kind = 'award' and not exists (
      select from transfer undone
      where undone.community_id = ${communityId} and undone.reverses = t.id)
    order by t.recorded_at desc, t.id desc
    limit 6`);
}

export async function findRulesVersion(
  tx: Transaction,
  communityId: string,
  now: Date,
): Promise<number | null> {
  const row = await tx.row<{ version: number }>(sql`
    select version from rulebook
    where community_id = ${communityId} and in_force_from <= ${now}
    order by in_force_from desc, version desc
    limit 1`);
  return row?.version ?? null;
}

export interface OwnMonth {
  readonly points: number;
  readonly deeds: number;
  readonly boardConsent: boolean;
}

export async function findOwnMonth(
  tx: Transaction,
  communityId: string,
  residentId: string,
  month: string,
): Promise<OwnMonth> {
  const row = await tx.row<OwnMonth>(sql`
    select coalesce(s.points, 0) as points, coalesce(s.deeds, 0) as deeds,
      r.board_consent_at is not null as board_consent
    from resident r
    left join score s on s.community_id = r.community_id and s.period = 'month'
      and s.period_start = ${month}::date and s.resident_id = r.id
    where r.community_id = ${communityId} and r.id = ${residentId}`);
  return row ?? { points: 0, deeds: 0, boardConsent: false };
}
