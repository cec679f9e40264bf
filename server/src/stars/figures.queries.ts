import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** A period as of a day, by the name its figures are kept under. */
export interface Span {
  readonly period: string;
  /** The period of the running scores it is made of; a quarter of its months. */
  readonly scored: string;
  readonly from: string;
  readonly until: string;
}

export interface FigureRow {
  readonly residentId: string;
  readonly period: string;
}

export interface ScoreRow extends FigureRow {
  readonly points: number;
  readonly deeds: number;
}

/** From the running scores; a single day, which they do not know, from the books. */
export function listScores(
  tx: Transaction,
  residentIds: readonly string[],
  spans: readonly Span[],
): Promise<ScoreRow[]> {
  return tx.rows<ScoreRow>(sql`
    select score.resident_id, span.period, sum(score.points)::bigint as points,
      sum(score.deeds)::bigint as deeds
    from unnest(
      ${spans.map(({ period }) => period)}::text[], ${spans.map(({ scored }) => scored)}::text[],
      ${spans.map(({ from }) => from)}::date[], ${spans.map(({ until }) => until)}::date[]
    ) as span(period, scored, from_day, until_day)
    join score on score.community_id = ${tx.communityId} and score.period = span.scored
      and score.period_start between span.from_day and span.until_day
      and score.resident_id = any(${residentIds}::uuid[])
    group by score.resident_id, span.period
    union all
    select award.resident_id, span.period, sum(award.amount)::bigint, sum(award.deeds)::bigint
    from unnest(
      ${spans.map(({ period }) => period)}::text[], ${spans.map(({ scored }) => scored)}::text[],
      ${spans.map(({ until }) => until)}::date[]
    ) as span(period, scored, until_day)
    join transfer award on span.scored = 'day' and award.community_id = ${tx.communityId}
      and award.kind = 'award' and award.occurred_on = span.until_day
      -- By the index over the time of recording: nothing is recorded a day before it happens.
      and award.recorded_at >= span.until_day - interval '1 day'
      and award.resident_id = any(${residentIds}::uuid[])
    where not exists (select from transfer undone
      where undone.community_id = ${tx.communityId} and undone.reverses = award.id)
    group by award.resident_id, span.period`);
}

export interface ServiceRow extends FigureRow {
  readonly minutes: number;
  readonly rated: number;
  readonly good: number;
}

/** Of the service record, without what was reversed. */
export function listService(
  tx: Transaction,
  residentIds: readonly string[],
  spans: readonly Span[],
): Promise<ServiceRow[]> {
  return tx.rows<ServiceRow>(sql`
    select record.resident_id, span.period, sum(record.minutes)::bigint as minutes,
      count(record.quality)::int as rated,
      (count(*) filter (where record.quality in ('excellent', 'good')))::int as good
    from unnest(
      ${spans.map(({ period }) => period)}::text[],
      ${spans.map(({ from }) => from)}::date[], ${spans.map(({ until }) => until)}::date[]
    ) as span(period, from_day, until_day)
    join service_record record on record.community_id = ${tx.communityId}
      and record.resident_id = any(${residentIds}::uuid[])
      and record.day between span.from_day and span.until_day
    where record.kind <> 'reversal' and not exists (select from service_record taken
      where taken.community_id = ${tx.communityId} and taken.reverses_id = record.id)
    group by record.resident_id, span.period`);
}

export interface JoinedRow {
  readonly residentId: string;
  readonly days: number;
}

export function listDaysSinceJoining(
  tx: Transaction,
  residentIds: readonly string[],
  { asOf, timeZone }: { readonly asOf: string; readonly timeZone: string },
): Promise<JoinedRow[]> {
  return tx.rows<JoinedRow>(sql`
    select id as resident_id,
      ${asOf}::date - (registered_at at time zone ${timeZone}::text)::date as days
    from resident
    where community_id = ${tx.communityId} and id = any(${residentIds}::uuid[])`);
}
