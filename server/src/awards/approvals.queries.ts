import type { PostedDeed, TransferPost } from '../ledger/post-transfers';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { Wait } from './why-it-waits';

export interface NewApproval {
  readonly id: string;
  readonly cause: Wait['cause'];
  readonly residentId: string;
  readonly points: number;
  readonly deedKind: PostedDeed['kind'];
  readonly deedId: string;
  readonly post: TransferPost;
  readonly makerPersonId: string;
  readonly listedMinutes: number | null;
  readonly opensAt: string | null;
  readonly needsRepresentative: boolean;
  readonly lapsesAt: string;
}

export function insertApprovals(
  tx: Transaction,
  rows: readonly NewApproval[],
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into award_approval (community_id, id, cause, resident_id, points, deed_kind, deed_id,
      post, maker_person_id, proposed_at, listed_minutes, opens_at, needs_representative,
      lapses_at)
    select ${tx.communityId}::uuid, id, cause, resident_id, points, deed_kind, deed_id, post,
      maker_person_id, ${now}::timestamptz, listed_minutes, opens_at, needs_representative,
      lapses_at
    from unnest(
      ${rows.map((row) => row.id)}::uuid[],
      ${rows.map((row) => row.cause)}::text[],
      ${rows.map((row) => row.residentId)}::uuid[],
      ${rows.map((row) => row.points)}::int[],
      ${rows.map((row) => row.deedKind)}::text[],
      ${rows.map((row) => row.deedId)}::uuid[],
      ${rows.map((row) => JSON.stringify(row.post))}::jsonb[],
      ${rows.map((row) => row.makerPersonId)}::uuid[],
      ${rows.map((row) => row.listedMinutes)}::int[],
      ${rows.map((row) => row.opensAt)}::timestamptz[],
      ${rows.map((row) => row.needsRepresentative)}::boolean[],
      ${rows.map((row) => row.lapsesAt)}::timestamptz[]
    ) as proposed(id, cause, resident_id, points, deed_kind, deed_id, post, maker_person_id,
      listed_minutes, opens_at, needs_representative, lapses_at)`);
}

/** In id order; one that was decided meanwhile stays decided. */
export function withdrawApprovalRows(
  tx: Transaction,
  ids: readonly string[],
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update award_approval set state = 'withdrawn', decided_at = ${now}
    where community_id = ${tx.communityId} and id in (
      select id from award_approval
      where community_id = ${tx.communityId} and id = any(${ids}::uuid[]) and state = 'waiting'
      order by id for no key update)`);
}
