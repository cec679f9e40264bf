import type { Json } from '@linli/core/transparency/canonical-json';
import { leafTypes } from '@linli/core/transparency/leaf';
import type { Queryable, Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** Whole tables are joined as such for the rest of the transaction, however long that takes. */
export function planForWholeLog(tx: Transaction): Promise<number> {
  return tx.run(sql`
    select set_config('plan_cache_mode', 'force_custom_plan', true),
      set_config('enable_nestloop', 'off', true),
      set_config('work_mem', '128MB', true),
      set_config('statement_timeout', '0', true)`);
}

export interface ComparedRow {
  readonly id: string;
  readonly accountId: string;
  readonly sealedKey: Buffer | null;
  readonly content: Json;
  readonly rowHash: string;
  /** Null for a row that has no leaf. */
  readonly leafIndex: number | null;
  readonly leaf: Buffer | null;
  /** It waits in the outbox. */
  readonly waits: boolean;
}

/** Opens the cursor `compared` over a community's transfers, each account's in order. */
export async function openTransfers(tx: Transaction, communityId: string): Promise<void> {
  await tx.run(sql`
    declare compared no scroll cursor for
    with lines as (
      select transfer_id, jsonb_agg(
        jsonb_strip_nulls(to_jsonb(entry)) - 'community_id' - 'transfer_id' order by line) as lines
      from entry where community_id = ${communityId}
      group by transfer_id
    )
    select transfer.id, transfer.account_id, subject.sealed_key, shown.content,
      log_row_hash(shown.content) as row_hash, log_leaf.leaf_index, log_leaf.leaf,
      log_outbox.source_id is not null as waits
    from transfer
    left join lines on lines.transfer_id = transfer.id
    left join log_leaf on log_leaf.source_id = transfer.id
    left join log_outbox on log_outbox.community_id = transfer.community_id
      and log_outbox.source_id = transfer.id
    left join log_subject subject on subject.community_id = transfer.community_id
      and subject.subject_id = transfer.account_id
    cross join lateral (
      -- Written as log_transfer_content writes it, with the lines of all transfers at once.
      select jsonb_strip_nulls(to_jsonb(transfer)) || jsonb_build_object('lines', lines.lines)
        as content offset 0
    ) shown
    where transfer.community_id = ${communityId}
    order by transfer.account_id, transfer.account_sequence`);
}

export function fetchTransfers(tx: Transaction): Promise<ComparedRow[]> {
  return tx.rows<ComparedRow>(sql`fetch 1000 from compared`);
}

export function closeTransfers(tx: Transaction): Promise<number> {
  return tx.run(sql`close compared`);
}

export interface KeptLeaf {
  readonly leafIndex: number;
  readonly leaf: Buffer;
  readonly sourceId: string | null;
}

export function listKeptLeaves(db: Queryable, from: number, limit: number): Promise<KeptLeaf[]> {
  return db.rows<KeptLeaf>(sql`
    select leaf_index, leaf, source_id from log_leaf where leaf_index >= ${from}
    order by leaf_index limit ${limit}`);
}

export interface RulebookRow {
  readonly version: number;
  readonly document: Json;
}

export function listRulebooks(tx: Transaction, communityId: string): Promise<RulebookRow[]> {
  return tx.rows<RulebookRow>(sql`
    select version, document from rulebook where community_id = ${communityId} order by version`);
}

/** Rule versions as the log tells them; those that still wait have no place yet. */
export function listLoggedRulebooks(
  tx: Transaction,
  communityId: string,
): Promise<(RulebookRow & { readonly leafIndex: number | null })[]> {
  return tx.rows(sql`
    select log_leaf.leaf_index, (record.payload ->> 'version')::int as version,
      coalesce(log_opening.payload, record.payload) -> 'document' as document
    from log_record record
    left join log_leaf on log_leaf.source_id = record.id
    left join log_opening on log_opening.leaf_index = log_leaf.leaf_index
    where record.community_id = ${communityId} and record.type = ${leafTypes.rulebook}
    order by version`);
}
