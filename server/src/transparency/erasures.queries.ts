import type { listErasures, requestErasure } from '@linli/contract/erasures';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

type Reason = InputOf<typeof requestErasure>['body']['reason'];

export type ErasureListRow = Omit<
  OutputOf<typeof listErasures>['erasures'][number],
  'residentName' | 'isOwn'
> & {
  readonly residentName: string | null;
  readonly requestedBy: string;
};

export function listErasureRows(tx: Transaction): Promise<ErasureListRow[]> {
  return tx.rows<ErasureListRow>(sql`
    select erasure.id, resident.name as resident_name, erasure.reason, erasure.requested_by,
      case when approved_at is not null then 'erased' when withdrawn_at is not null
        then 'withdrawn' else 'waiting' end as state,
      requested_at, coalesce(approved_at, withdrawn_at) as settled_at, leaves
    from log_erasure erasure
    left join resident on resident.community_id = erasure.community_id
      and resident.id = erasure.subject_id
    where erasure.community_id = ${tx.communityId}
    order by coalesce(approved_at, withdrawn_at) desc nulls first, requested_at desc, erasure.id
    limit 200`);
}

export async function isResident(tx: Transaction, residentId: string): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 as found from resident
    where community_id = ${tx.communityId} and id = ${residentId}`);
  return row !== undefined;
}

export async function wasErased(tx: Transaction, subjectId: string): Promise<boolean> {
  const row = await tx.row(sql`
    select 1 as found from log_erasure
    where community_id = ${tx.communityId} and subject_id = ${subjectId}
      and approved_at is not null
    limit 1`);
  return row !== undefined;
}

/** 0 when one waits already. */
export function insertErasure(
  tx: Transaction,
  erasure: { id: string; subjectId: string; reason: Reason; requestedBy: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into log_erasure (community_id, id, subject_id, reason, requested_by, requested_at)
    values (${tx.communityId}, ${erasure.id}, ${erasure.subjectId}, ${erasure.reason},
      ${erasure.requestedBy}, ${now})
    on conflict (community_id, subject_id) where approved_at is null and withdrawn_at is null
      do nothing`);
}

export interface ErasureRow {
  readonly id: string;
  readonly subjectId: string;
  readonly reason: Reason;
  readonly requestedBy: string;
  readonly settled: boolean;
}

/** Held until the transaction ends: two who decide at once wait for each other. */
export function lockErasure(tx: Transaction, id: string): Promise<ErasureRow | undefined> {
  return tx.row<ErasureRow>(sql`
    select id, subject_id, reason, requested_by,
      approved_at is not null or withdrawn_at is not null as settled
    from log_erasure
    where community_id = ${tx.communityId} and id = ${id}
    for update`);
}

export function settleErasure(
  tx: Transaction,
  id: string,
  approval: { personId: string; leaves: number },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update log_erasure
    set approved_by = ${approval.personId}, approved_at = ${now}, leaves = ${approval.leaves}
    where community_id = ${tx.communityId} and id = ${id}`);
}

export function markWithdrawn(tx: Transaction, id: string, now: Date): Promise<number> {
  return tx.run(sql`
    update log_erasure set withdrawn_at = ${now}
    where community_id = ${tx.communityId} and id = ${id}`);
}

export function deleteSubject(
  tx: Transaction,
  communityId: string,
  subjectId: string,
): Promise<number> {
  return tx.run(sql`
    delete from log_subject where community_id = ${communityId} and subject_id = ${subjectId}`);
}

export async function listSubjectIds(tx: Transaction, communityId: string): Promise<string[]> {
  const rows = await tx.rows<{ subjectId: string }>(sql`
    select subject_id from log_subject where community_id = ${communityId}`);
  return rows.map(({ subjectId }) => subjectId);
}
