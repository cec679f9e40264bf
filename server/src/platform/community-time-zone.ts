import type { Transaction } from './database';
import { assert } from './refuse';
import { sql } from './sql';

/**
 * The time zone of the transaction's community. Remembered for good: every day in its books was
 * counted by it, so it never changes.
 */
export async function communityTimeZone(tx: Transaction): Promise<string> {
  assert(tx.communityId, 'only a community has a calendar');
  const known = timeZones.get(tx.communityId);
  if (known !== undefined) return known;
  const row = await tx.row<{ timeZone: string }>(sql`
    select time_zone from community where id = ${tx.communityId}`);
  assert(row, 'a transaction is opened for a community that is there');
  timeZones.set(tx.communityId, row.timeZone);
  return row.timeZone;
}

const timeZones = new Map<string, string>();
