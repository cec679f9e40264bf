import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';

/** 0 when one is known already. */
export function writeBirthDate(
  tx: Queryable,
  communityId: string,
  residentId: string,
  birthDate: string,
): Promise<number> {
  return tx.run(sql`
    update resident set birth_date = ${birthDate}
    where community_id = ${communityId} and id = ${residentId} and birth_date is null`);
}
