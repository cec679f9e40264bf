import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** What counts against one limit of the rulebook: whose counter, and how far it may go. */
export interface TermUse {
  readonly ownerId: string;
  readonly key: string;
  readonly periodStart: string;
  readonly add: number;
  readonly max: number;
}

export function listTermUses(
  tx: Transaction,
  ownerIds: readonly string[],
): Promise<{ ownerId: string; limitKey: string; periodStart: string; used: number }[]> {
  return tx.rows(sql`
    select owner_id, limit_key, period_start, used from redemption_use
    where community_id = ${tx.communityId} and owner_id = any(${ownerIds}::uuid[])`);
}

/** Counts an order; false when that would pass the maximum, whoever else orders meanwhile. */
export async function takeTermUse(tx: Transaction, use: TermUse): Promise<boolean> {
  if (use.add > use.max) return false;
  const written = await tx.run(sql`
    insert into redemption_use as counter (community_id, owner_id, limit_key, period_start, used)
    values (${tx.communityId}, ${use.ownerId}, ${use.key}, ${use.periodStart}, ${use.add})
    on conflict (community_id, owner_id, limit_key, period_start)
    do update set used = counter.used + excluded.used
    where counter.used + excluded.used <= ${use.max}::bigint`);
  return written === 1;
}

/** Gives back what orders counted: locked in key order first, as orders take them. */
export async function returnTermUses(tx: Transaction, uses: readonly TermUse[]): Promise<void> {
  await tx.run(sql`
    with given as (
      select owner_id, limit_key, period_start, sum(add)::bigint as add
      from unnest(
        ${uses.map((use) => use.ownerId)}::uuid[],
        ${uses.map((use) => use.key)}::text[],
        ${uses.map((use) => use.periodStart)}::date[],
        ${uses.map((use) => use.add)}::bigint[]
      ) as each(owner_id, limit_key, period_start, add)
      group by 1, 2, 3
    ), held as materialized (
      select counter.owner_id, counter.limit_key, counter.period_start
      from redemption_use counter
      join given using (owner_id, limit_key, period_start)
      where counter.community_id = ${tx.communityId}
      order by 1, 2, 3
      for no key update of counter
    )
    update redemption_use set used = used - given.add
    from held join given using (owner_id, limit_key, period_start)
    where redemption_use.community_id = ${tx.communityId}
      and redemption_use.owner_id = held.owner_id and redemption_use.limit_key = held.limit_key
      and redemption_use.period_start = held.period_start`);
}
