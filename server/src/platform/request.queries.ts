import type { Queryable } from './database';
import { sql } from './sql';

export interface StoredRequest {
  readonly requestId: string;
  readonly operation: string;
  readonly personId: string | null;
  readonly bodyHash: Buffer;
  readonly response: Buffer | null;
}

export interface NewRequest {
  readonly requestId: string;
  readonly operation: string;
  readonly personId: string | null;
  readonly bodyHash: Buffer;
}

/** Waits when the same request is being handled elsewhere; false when it was handled before. */
export async function claimRequest(
  tx: Queryable,
  communityId: string,
  request: NewRequest,
  now: Date,
): Promise<boolean> {
  const written = await tx.run(sql`
    insert into request
      (community_id, request_id, operation, person_id, body_hash, status, recorded_at)
    values (${communityId}, ${request.requestId}, ${request.operation}, ${request.personId},
      ${request.bodyHash}, 0, ${now})
    on conflict (community_id, request_id) do nothing`);
  return written === 1;
}

export function finishRequest(
  tx: Queryable,
  communityId: string,
  requestId: string,
  response: Buffer,
): Promise<number> {
  return tx.run(sql`
    update request set status = 200, response = ${response}
    where community_id = ${communityId} and request_id = ${requestId}`);
}

export function listRequests(
  tx: Queryable,
  communityId: string,
  requestIds: readonly string[],
): Promise<StoredRequest[]> {
  return tx.rows<StoredRequest>(sql`
    select request_id, operation, person_id, body_hash, response
    from request
    where community_id = ${communityId} and request_id = any(${requestIds}::uuid[])`);
}

/** Requests that are over when they are written; gives the ids that were not there before. */
export async function insertFinishedRequests(
  tx: Queryable,
  communityId: string,
  requests: readonly (NewRequest & { response: Buffer })[],
  now: Date,
): Promise<Set<string>> {
  const rows = await tx.rows<{ requestId: string }>(sql`
    insert into request
      (community_id, request_id, operation, person_id, body_hash, status, response, recorded_at)
    select ${communityId}::uuid, r.request_id, r.operation, r.person_id, r.body_hash, 200,
      r.response, ${now}::timestamptz
    from unnest(
      ${requests.map((request) => request.requestId)}::uuid[],
      ${requests.map((request) => request.operation)}::text[],
      ${requests.map((request) => request.personId)}::uuid[],
      ${requests.map((request) => request.bodyHash)}::bytea[],
      ${requests.map((request) => request.response)}::bytea[]
    ) as r(request_id, operation, person_id, body_hash, response)
    order by r.request_id
    on conflict (community_id, request_id) do nothing
    returning request_id`);
  return new Set(rows.map((row) => row.requestId));
}

export function deleteRequests(
  tx: Queryable,
  communityId: string,
  recordedBefore: Date,
): Promise<number> {
  return tx.run(sql`
    delete from request
    where community_id = ${communityId} and recorded_at < ${recordedBefore}`);
}

export interface StaffAct {
  readonly id: string;
  readonly personId: string;
  readonly operation: string;
  readonly target: string;
  readonly requestId: string | null;
}

export function insertStaffActs(
  tx: Queryable,
  communityId: string,
  acts: readonly StaffAct[],
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into staff_act (community_id, id, person_id, operation, target, request_id, at)
    select ${communityId}::uuid, a.id, a.person_id, a.operation, a.target::jsonb, a.request_id,
      ${now}::timestamptz
    from unnest(
      ${acts.map((act) => act.id)}::uuid[],
      ${acts.map((act) => act.personId)}::uuid[],
      ${acts.map((act) => act.operation)}::text[],
      ${acts.map((act) => act.target)}::text[],
      ${acts.map((act) => act.requestId)}::uuid[]
    ) as a(id, person_id, operation, target, request_id)`);
}

/** Communities stand outside of row-level security: their names are public. */
export async function communityExists(db: Queryable, communityId: string): Promise<boolean> {
  const row = await db.row(sql`select 1 as found from community where id = ${communityId}`);
  return row !== undefined;
}
