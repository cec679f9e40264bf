import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export async function findLastTurn(tx: Transaction, communityId: string): Promise<number> {
  const row = await tx.row<{ turn: number }>(sql`
    select coalesce(max(turn), 0) as turn from log_outbox where community_id = ${communityId}`);
  return row?.turn ?? 0;
}

export async function setTurn(tx: Transaction, turn: number): Promise<void> {
  await tx.row(sql`select setval('log_outbox_turn', ${turn}) as turn`);
}
