import type { Json } from '@linli/core/transparency/canonical-json';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** A row of the books beside the leaf that stands for it. */
export interface LoggedRowRecord {
  readonly sourceId: string;
  readonly type: number;
  readonly subjectId: string | null;
  readonly sealedKey: Buffer | null;
  readonly content: Json;
  /** As it was hashed. */
  readonly contentText: string;
  readonly rowHash: string;
  readonly leafIndex: number;
  readonly leaf: Buffer;
  readonly previous: Buffer | null;
}

/** A transfer that is in the log; undefined while it waits. */
export function findLoggedRow(
  tx: Transaction,
  transferId: string,
): Promise<LoggedRowRecord | undefined> {
  return tx.row<LoggedRowRecord>(sql`
    select transfer.id as source_id, 1 as type, transfer.account_id as subject_id,
      subject.sealed_key, shown.content, shown.content::text as content_text,
      log_row_hash(shown.content) as row_hash, own.leaf_index, own.leaf, before.leaf as previous
    from transfer
    join log_leaf own on own.source_id = transfer.id
    cross join lateral (select log_transfer_content(transfer) as content) shown
    left join transfer earlier on earlier.community_id = transfer.community_id
      and earlier.account_id = transfer.account_id
      and earlier.account_sequence = transfer.account_sequence - 1
    left join log_leaf before on before.source_id = earlier.id
    left join log_subject subject on subject.community_id = transfer.community_id
      and subject.subject_id = transfer.account_id
    where transfer.community_id = ${tx.communityId} and transfer.id = ${transferId}`);
}

/** Rows of an account that are in the log, in order, from one number on. */
export function listLoggedRows(
  tx: Transaction,
  accountId: string,
  from: number,
  limit: number,
): Promise<LoggedRowRecord[]> {
  return tx.rows<LoggedRowRecord>(sql`
    with page as materialized (
      select * from transfer
      where community_id = ${tx.communityId} and account_id = ${accountId}
        and account_sequence >= ${from}
      order by account_sequence
      limit ${limit}
    )
    select transfer.id as source_id, 1 as type, transfer.account_id as subject_id,
      subject.sealed_key, shown.content, shown.content::text as content_text,
      log_row_hash(shown.content) as row_hash, own.leaf_index, own.leaf, before.leaf as previous
    from page
    join transfer on transfer.community_id = page.community_id and transfer.id = page.id
    join log_leaf own on own.source_id = transfer.id
    cross join lateral (select log_transfer_content(transfer) as content) shown
    left join transfer earlier on earlier.community_id = transfer.community_id
      and earlier.account_id = transfer.account_id
      and earlier.account_sequence = transfer.account_sequence - 1
    left join log_leaf before on before.source_id = earlier.id
    left join log_subject subject on subject.community_id = transfer.community_id
      and subject.subject_id = transfer.account_id
    order by transfer.account_sequence`);
}

/** The account a transfer belongs to; undefined when there is no such transfer here. */
export async function findAccountOf(
  tx: Transaction,
  transferId: string,
): Promise<string | undefined> {
  const row = await tx.row<{ accountId: string }>(sql`
    select account_id from transfer
    where community_id = ${tx.communityId} and id = ${transferId}`);
  return row?.accountId;
}

/** The number of the account's newest entry, in the log or not; 0 when it has none. */
export async function findNewestSequence(tx: Transaction, accountId: string): Promise<number> {
  const row = await tx.row<{ sequence: number }>(sql`
    select sequence from account
    where community_id = ${tx.communityId} and id = ${accountId}`);
  return row?.sequence ?? 0;
}
