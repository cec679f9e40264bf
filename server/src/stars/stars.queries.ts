import type { StarKind, StarStanding, StarStep } from '@linli/core/rules/next-star-step';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** Active residents by id, a page at a time. */
export async function listResidentIds(
  tx: Transaction,
  afterId: string | null,
  limit: number,
): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(sql`
    select id from resident
    where community_id = ${tx.communityId} and state = 'active'
      and (${afterId}::uuid is null or id > ${afterId}::uuid)
    order by id limit ${limit}`);
  return rows.map(({ id }) => id);
}

export interface StandingRow extends StarStanding {
  readonly residentId: string;
  /** The place of the newest event among the resident's. */
  readonly number: number;
  readonly newest: StarKind;
  readonly hasOpenObjection: boolean;
}

/** The newest step of each; whoever has none is not among them. */
export function listStandings(
  tx: Transaction,
  schemeKey: string,
  residentIds: readonly string[],
): Promise<StandingRow[]> {
  return tx.rows<StandingRow>(sql`
    select distinct on (event.resident_id) event.resident_id, event.number, event.kind as newest,
      event.star, event.held, event.held_since, event.notice_until,
      exists (select from star_objection objection
        where objection.community_id = ${tx.communityId} and objection.event_id = event.id
          and objection.holds is null) as has_open_objection
    from star_event event
    where event.community_id = ${tx.communityId} and event.scheme_key = ${schemeKey}
      and event.resident_id = any(${residentIds}::uuid[])
    order by event.resident_id, event.number desc`);
}

export interface NewStarEvent extends StarStep {
  readonly id: string;
  readonly residentId: string;
  readonly number: number;
}

/** Gives whose step was written: one that somebody else wrote meanwhile is not repeated. */
export async function insertStarEvents(
  tx: Transaction,
  by: { readonly schemeKey: string; readonly rulebookVersion: number; readonly today: string },
  events: readonly NewStarEvent[],
  now: Date,
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ residentId: string }>(sql`
    insert into star_event (community_id, id, resident_id, scheme_key, number, kind, star, held,
      held_since, notice_until, rulebook_version, recorded_on, recorded_at)
    select ${tx.communityId}, id, resident_id, ${by.schemeKey}, number, kind, star, held,
      held_since, notice_until, ${by.rulebookVersion}::int, ${by.today}::date, ${now}::timestamptz
    from unnest(
      ${events.map(({ id }) => id)}::uuid[],
      ${events.map(({ residentId }) => residentId)}::uuid[],
      ${events.map(({ number }) => number)}::int[],
      ${events.map(({ kind }) => kind)}::text[],
      ${events.map(({ star }) => star)}::int[],
      ${events.map(({ held }) => held)}::int[],
      ${events.map(({ heldSince }) => heldSince)}::date[],
      ${events.map(({ noticeUntil }) => noticeUntil)}::date[]
    ) as step(id, resident_id, number, kind, star, held, held_since, notice_until)
    order by resident_id
    on conflict (community_id, scheme_key, resident_id, number) do nothing
    returning resident_id`);
  return new Set(rows.map(({ residentId }) => residentId));
}
