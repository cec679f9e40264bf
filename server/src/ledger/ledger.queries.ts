import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';
import type { PostRefusalCode } from './post-transfers';

type OutcomeRow = { ordinal: number; transferId: string; amount: number; balance: number } & (
  | { ok: true; repeated: boolean }
  | { ok: false; code: PostRefusalCode; details: Record<string, string | number> }
);

/** `posts` is the JSON text of a list of ledger_post rows. */
export function callPostTransfers(
  tx: Queryable,
  communityId: string,
  now: Date,
  posts: string,
): Promise<OutcomeRow[]> {
  return tx.rows<OutcomeRow>(sql`
    select ordinal, ok, transfer_id, amount, balance, repeated, code, details
    from post_transfers(${communityId}, ${now}, ${posts}::jsonb)`);
}
