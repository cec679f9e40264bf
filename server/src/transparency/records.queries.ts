import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export function insertRecord(
  tx: Transaction,
  record: {
    readonly id: string | null;
    readonly type: number;
    readonly subjectId: string | null;
    readonly payload: string;
    readonly now: Date;
  },
): Promise<number> {
  return tx.run(sql`
    with record as (
      insert into log_record (community_id, id, type, subject_id, payload, recorded_at)
      values (${tx.communityId}, coalesce(${record.id}::uuid, gen_random_uuid()), ${record.type},
        ${record.subjectId}, ${record.payload}::jsonb, ${record.now})
      returning id
    )
    insert into log_outbox (community_id, turn, source_id, type)
    select ${tx.communityId}, nextval('log_outbox_turn'), id, ${record.type} from record`);
}
