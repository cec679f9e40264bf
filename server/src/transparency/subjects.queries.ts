import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** From here on the transaction is behind the wall of that community. */
export async function enterCommunity(tx: Transaction, communityId: string): Promise<void> {
  await tx.row(sql`select set_config('app.community_id', ${communityId}, true) as entered`);
}

export interface NewSubject {
  readonly subjectId: string;
  readonly sealedKey: Buffer;
}

/** Whoever was erased gets no key again: the one of a later leaf is forgotten at once. */
export function insertSubjects(
  tx: Transaction,
  communityId: string,
  subjects: readonly NewSubject[],
): Promise<number> {
  return tx.run(sql`
    insert into log_subject (community_id, subject_id, sealed_key)
    select ${communityId}, subject_id, sealed_key
    from unnest(${subjects.map(({ subjectId }) => subjectId)}::uuid[],
      ${subjects.map(({ sealedKey }) => sealedKey)}::bytea[]) as new(subject_id, sealed_key)
    where not exists (
      select from log_erasure
      where log_erasure.community_id = ${communityId}
        and log_erasure.subject_id = new.subject_id and approved_at is not null)`);
}
