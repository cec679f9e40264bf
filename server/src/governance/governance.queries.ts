import type { Rulebook } from '@linli/core/rules/rulebook';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface RulebookRow {
  readonly version: number;
  readonly document: Rulebook;
  readonly publishedAt: string;
  readonly inForceFrom: string;
}

/** Of two that start at the same instant the newer one holds. */
export function findVersionInForce(
  tx: Transaction,
  at: string,
): Promise<{ version: number } | undefined> {
  return tx.row<{ version: number }>(sql`
    select version from rulebook
    where community_id = ${tx.communityId} and in_force_from <= ${at}
    order by in_force_from desc, version desc
    limit 1`);
}

/** The same for each of many instants; `place` counts from 0. */
export function listVersionsInForce(
  tx: Transaction,
  instants: readonly string[],
): Promise<{ place: number; version: number }[]> {
  return tx.rows(sql`
    select (wanted.place - 1)::int as place, held.version
    from unnest(${instants}::timestamptz[]) with ordinality as wanted(at, place),
      lateral (
        select version from rulebook
        where community_id = ${tx.communityId} and in_force_from <= wanted.at
        order by in_force_from desc, version desc
        limit 1
      ) held`);
}

/** Published and not in force yet; of those that start at one instant only the newest will hold. */
export function listUpcoming(
  tx: Transaction,
  at: string,
): Promise<{ version: number; inForceFrom: string }[]> {
  return tx.rows<{ version: number; inForceFrom: string }>(sql`
    select max(version) as version, in_force_from from rulebook
    where community_id = ${tx.communityId} and in_force_from > ${at}
    group by in_force_from
    order by in_force_from`);
}

export function findRulebook(tx: Transaction, version: number): Promise<RulebookRow | undefined> {
  return tx.row<RulebookRow>(sql`
    select version, document, published_at, in_force_from
    from rulebook
    where community_id = ${tx.communityId} and version = ${version}`);
}

export async function findNewestVersion(tx: Transaction): Promise<number> {
  const row = await tx.row<{ version: number }>(sql`
    select coalesce(max(version), 0) as version from rulebook
    where community_id = ${tx.communityId}`);
  return row?.version ?? 0;
}

export interface NewRulebook {
  readonly version: number;
  readonly document: string;
  readonly publishedAt: string;
  readonly inForceFrom: string;
  readonly way: 'founded' | 'adopted' | 'stopped';
  readonly publishedBy: string | null;
  readonly secondedBy: string | null;
}

/** Nothing is written when someone else has taken the version at the same moment. */
export function insertRulebook(tx: Transaction, rulebook: NewRulebook): Promise<number> {
  return tx.run(sql`
    insert into rulebook (community_id, version, document, published_at, in_force_from, way,
      published_by, seconded_by)
    values (${tx.communityId}, ${rulebook.version}, ${rulebook.document}::jsonb,
      ${rulebook.publishedAt}, ${rulebook.inForceFrom}, ${rulebook.way}, ${rulebook.publishedBy},
      ${rulebook.secondedBy})
    on conflict (community_id, version) do nothing`);
}
