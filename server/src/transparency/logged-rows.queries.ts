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
      subject.sealed_key, log_transfer_content(transfer) as content, own.leaf_index, own.leaf,
      before.leaf as previous
    from transfer
    join log_leaf own on own.source_id = transfer.id
    left join transfer earlier on earlier.community_id = transfer.community_id
      and earlier.account_id = transfer.account_id
      and earlier.account_sequence = transfer.account_sequence - 1
    left join log_leaf before on before.source_id = earlier.id
    left join log_subject subject on subject.community_id = transfer.community_id
      and subject.subject_id = transfer.account_id
    where transfer.community_id = ${tx.communityId} and transfer.id = ${transferId}`);
}
