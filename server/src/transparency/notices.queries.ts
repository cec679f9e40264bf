import type { Json } from '@linli/core/transparency/canonical-json';
import { leafTypes } from '@linli/core/transparency/leaf';
import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';

/** What went wrong with the log itself, told in the log. */
export function listIncidents(db: Queryable): Promise<{ leafIndex: number; payload: Json }[]> {
  return db.rows(sql`
    select leaf_index, payload from log_opening join log_leaf using (leaf_index)
    where get_byte(leaf, 1) = ${leafTypes.incident}
    order by leaf_index`);
}

/** How many people's leaves were made unreadable at their wish, and how many leaves that are. */
export async function countErasures(db: Queryable): Promise<{ subjects: number; leaves: number }> {
  const row = await db.row<{ subjects: number; leaves: number }>(sql`
    select count(*) as subjects, coalesce(sum((payload ->> 'leaves')::bigint), 0)::bigint as leaves
    from log_opening join log_leaf using (leaf_index)
    where get_byte(leaf, 1) = ${leafTypes.erasure}`);
  return row ?? { subjects: 0, leaves: 0 };
}
