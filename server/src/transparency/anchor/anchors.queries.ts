import type { Queryable } from '../../platform/database';
import { sql } from '../../platform/sql';
import type { AnchorEvent } from './anchor-chain';

/** A log may move to another chain or contract; what is anchored on the old one stays kept. */
export interface AnchorContract {
  readonly chainId: number;
  readonly contract: string;
}

export interface AnchorRow extends AnchorContract {
  readonly size: number;
  readonly block: number;
  readonly transaction: string;
  readonly anchoredAt: string;
}

export async function isAnchorKept(
  db: Queryable,
  { chainId, contract }: AnchorContract,
  block: number,
): Promise<boolean> {
  const row = await db.row(sql`
    select 1 as kept from log_anchor
    where chain_id = ${chainId} and contract = ${contract} and block = ${block} limit 1`);
  return row !== undefined;
}

/** Two nodes may look at once: they find the same. */
export function insertAnchors(
  db: Queryable,
  { chainId, contract }: AnchorContract,
  events: readonly AnchorEvent[],
): Promise<number> {
  return db.run(sql`
    insert into log_anchor (chain_id, contract, size, block, transaction, anchored_at)
    select ${chainId}, ${contract}, size, block, transaction, anchored_at
    from unnest(${events.map(({ size }) => size)}::bigint[],
      ${events.map(({ block }) => block)}::bigint[],
      ${events.map(({ transaction }) => transaction)}::text[],
      ${events.map(({ anchoredAt }) => anchoredAt)}::timestamptz[])
      as new(size, block, transaction, anchored_at)
    on conflict (chain_id, contract, size) do nothing`);
}

export function findNewestAnchor(
  db: Queryable,
  { chainId, contract }: AnchorContract,
): Promise<AnchorRow | undefined> {
  return db.row<AnchorRow>(sql`
    select chain_id, contract, size, block, transaction, anchored_at from log_anchor
    where chain_id = ${chainId} and contract = ${contract} order by size desc limit 1`);
}

/** The newest, whatever the chain. */
export function listAnchors(db: Queryable, rowsMax: number): Promise<AnchorRow[]> {
  return db.rows<AnchorRow>(sql`
    select chain_id, contract, size, block, transaction, anchored_at from log_anchor
    order by anchored_at desc, size desc limit ${rowsMax}`);
}
