import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/**
 * Sessions that have begun and whose roster is open, held in id order; another node's are skipped,
 * so the job may run everywhere at once.
 */
export function lockBegunSessions(
  tx: Transaction,
  now: Date,
  max: number,
): Promise<{ id: string }[]> {
  return tx.rows<{ id: string }>(sql`
    select id from session
    where community_id = ${tx.communityId} and roster_frozen_at is null and starts_at <= ${now}
    order by id
    limit ${max}
    for no key update skip locked`);
}

/** False when the session has not begun, or was taken down before. */
export async function markRosterFrozen(
  tx: Transaction,
  sessionId: string,
  now: Date,
): Promise<boolean> {
  const marked = await tx.run(sql`
    update session set roster_frozen_at = ${now}
    where community_id = ${tx.communityId} and id = ${sessionId}
      and roster_frozen_at is null and starts_at <= ${now}`);
  return marked === 1;
}

/** Who had a place when the session began, also where the list is taken down a little later. */
export function insertFrozenRoster(tx: Transaction, sessionId: string, now: Date): Promise<number> {
  return tx.run(sql`
    insert into frozen_roster (community_id, session_id, resident_id, signed_up_at,
      risk_text_agreed, frozen_at)
    select signup.community_id, signup.session_id, signup.resident_id, signup.signed_up_at,
      signup.risk_text_agreed, ${now}::timestamptz
    from signup join session on session.community_id = signup.community_id
      and session.id = signup.session_id
    where signup.community_id = ${tx.communityId} and signup.session_id = ${sessionId}
      and signup.signed_up_at <= session.starts_at
      and (signup.cancelled_at is null or signup.cancelled_at > session.starts_at)`);
}
