import type { CountedQuestion, PublicTally } from '@linli/core/polls/public-tally';
import type { Json } from '@linli/core/transparency/canonical-json';
import { leafTypes } from '@linli/core/transparency/leaf';
import type { Queryable, Transaction } from '../platform/database';
import { type SqlQuery, sql } from '../platform/sql';

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
  /** As it is hashed. */
  readonly content: string;
  /** Null for a row that has no leaf. */
  readonly leafIndex: number | null;
  readonly leaf: Buffer | null;
  /** It waits in the outbox. */
  readonly waits: boolean;
}

/**
 * Opens the cursor `compared` over a community's transfers, each account's in order: read as the
 * index has them, so that the first are looked at while the next are read, and nothing is sorted.
 */
export async function openTransfers(tx: Transaction, communityId: string): Promise<void> {
  await tx.run(readInOrder({ isWanted: true }));
  await tx.run(sql`
    declare compared no scroll cursor for
    select transfer.id, transfer.account_id, shown.content, log_leaf.leaf_index, log_leaf.leaf,
      transfer.id in (
        select source_id from log_outbox where community_id = ${communityId}
      ) as waits
    from transfer
    left join log_leaf on log_leaf.source_id = transfer.id
    cross join lateral (
      -- As log_transfer_content writes it, without a call for each row.
      select jsonb_strip_nulls(to_jsonb(row))::text as content
      from (
        select transfer.*, (
          select jsonb_agg(to_jsonb(item) order by item.line)
          from (
            select line, account_id, unit, expires_on, amount from entry
            where community_id = transfer.community_id and transfer_id = transfer.id
          ) item
        ) as lines
      ) row
      offset 0
    ) shown
    where transfer.community_id = ${communityId}
    order by transfer.account_id, transfer.account_sequence`);
  await tx.run(readInOrder({ isWanted: false }));
}

/** Row by row along the indexes, or whole tables hashed and sorted. */
function readInOrder({ isWanted }: { readonly isWanted: boolean }): SqlQuery {
  const [along, whole] = isWanted ? ['on', 'off'] : ['off', 'on'];
  return sql`
    select set_config('enable_nestloop', ${along}, true),
      set_config('enable_seqscan', ${whole}, true),
      set_config('enable_hashjoin', ${whole}, true),
      set_config('enable_mergejoin', ${whole}, true),
      set_config('enable_sort', ${whole}, true)`;
}

export function fetchTransfers(tx: Transaction): Promise<ComparedRow[]> {
  return tx.rows<ComparedRow>(sql`fetch 1000 from compared`);
}

export function closeTransfers(tx: Transaction): Promise<number> {
  return tx.run(sql`close compared`);
}

/** Of each account whose key was not destroyed. */
export async function listSealedKeys(
  tx: Transaction,
  communityId: string,
): Promise<Map<string, Buffer>> {
  const rows = await tx.rows<{ subjectId: string; sealedKey: Buffer }>(sql`
    select subject_id, sealed_key from log_subject
    where community_id = ${communityId} and sealed_key is not null`);
  return new Map(rows.map(({ subjectId, sealedKey }) => [subjectId, sealedKey]));
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

export interface ComparedRecord {
  readonly id: string;
  readonly type: number;
  readonly subjectId: string | null;
  readonly sealedKey: Buffer | null;
  readonly payload: Json;
  readonly leafIndex: number | null;
  readonly leaf: Buffer | null;
  readonly waits: boolean;
}

export function listRecords(tx: Transaction, communityId: string): Promise<ComparedRecord[]> {
  return tx.rows<ComparedRecord>(sql`
    select record.id, record.type, record.subject_id, subject.sealed_key, record.payload,
      log_leaf.leaf_index, log_leaf.leaf, log_outbox.source_id is not null as waits
    from log_record record
    left join log_leaf on log_leaf.source_id = record.id
    left join log_outbox on log_outbox.community_id = ${communityId}
      and log_outbox.source_id = record.id
    left join log_subject subject on subject.community_id = ${communityId}
      and subject.subject_id = record.subject_id
    where record.community_id = ${communityId}
    order by record.id`);
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

export interface CountedPollRow {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly CountedQuestion[];
}

/** Votes whose results are shown. */
export function listCountedPolls(tx: Transaction, communityId: string): Promise<CountedPollRow[]> {
  return tx.rows<CountedPollRow>(sql`
    select poll.id, poll.title, json_agg(json_build_object(
      'text', question.text, 'options', question.options,
      'answered', question.result -> 'answered', 'counts', question.result -> 'counts')
      order by question.number) as questions
    from poll
    join poll_question question
      on question.community_id = ${communityId} and question.poll_id = poll.id
    where poll.community_id = ${communityId} and poll.shown
    group by poll.id, poll.title
    order by poll.id`);
}

export interface LoggedTally extends PublicTally {
  readonly leafIndex: number | null;
  readonly poll: string;
}

/** Counts as the log tells them; those that still wait have no place yet. */
export function listLoggedTallies(tx: Transaction, communityId: string): Promise<LoggedTally[]> {
  return tx.rows<LoggedTally>(sql`
    select leaf_index, told ->> 'poll' as poll, told ->> 'asked' as asked,
      told -> 'results' as results
    from (
      select log_leaf.leaf_index, coalesce(log_opening.payload, record.payload) as told
      from log_record record
      left join log_leaf on log_leaf.source_id = record.id
      left join log_opening on log_opening.leaf_index = log_leaf.leaf_index
      where record.community_id = ${communityId} and record.type = ${leafTypes.vote}
    ) tally
    order by leaf_index, poll`);
}
