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

export function insertSubjects(
  tx: Transaction,
  communityId: string,
  subjects: readonly NewSubject[],
): Promise<number> {
  return tx.run(sql`
    insert into log_subject (community_id, subject_id, sealed_key)
    select ${communityId}, subject_id, sealed_key
    from unnest(${subjects.map(({ subjectId }) => subjectId)}::uuid[],
      ${subjects.map(({ sealedKey }) => sealedKey)}::bytea[]) as new(subject_id, sealed_key)`);
}

export async function findSealedKey(
  tx: Transaction,
  subjectId: string,
): Promise<Buffer | undefined> {
  const row = await tx.row<{ sealedKey: Buffer }>(sql`
    select sealed_key from log_subject
    where community_id = ${tx.communityId} and subject_id = ${subjectId}`);
  return row?.sealedKey;
}
