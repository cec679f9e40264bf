import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface LockedSession {
  readonly id: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly state: 'planned' | 'closed' | 'cancelled';
}

/** Held until the end: nobody checks in while the session is being closed. */
export function lockSession(
  tx: Transaction,
  sessionId: string,
): Promise<LockedSession | undefined> {
  return tx.row<LockedSession>(sql`
    select id, starts_at, ends_at, state from session
    where community_id = ${tx.communityId} and id = ${sessionId}
    for no key update`);
}

/**
 * Sessions that ended before the instant and are still open, or into which a scan arrived late.
 * Another node's sessions are skipped, so the job may run everywhere at once.
 */
export function lockEndedSessions(
  tx: Transaction,
  endedBefore: string,
  max: number,
): Promise<{ id: string }[]> {
  return tx.rows<{ id: string }>(sql`
    select session.id from session
    where session.community_id = ${tx.communityId} and session.ends_at < ${endedBefore}
      and (session.state = 'planned' or session.state = 'closed' and session.id in (
        select attendance.session_id from attendance
        where attendance.community_id = ${tx.communityId} and attendance.checked_out_at is null))
    order by session.id
    limit ${max}
    for no key update skip locked`);
}

export function closeSessions(
  tx: Transaction,
  sessionIds: readonly string[],
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update session set state = 'closed', closed_at = ${now}
    where community_id = ${tx.communityId} and id = any(${sessionIds}::uuid[])
      and state = 'planned'`);
}
