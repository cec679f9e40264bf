import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** False when the resident holds a place already; a place given back can be taken again. */
export async function insertSignup(
  tx: Transaction,
  sessionId: string,
  residentId: string,
  terms: { readonly agreedRiskText: string | null; readonly proxyId: string | null },
  now: Date,
): Promise<boolean> {
  const written = await tx.run(sql`
    insert into signup (community_id, session_id, resident_id, signed_up_at, risk_text_agreed,
      proxy_id)
    values (${tx.communityId}, ${sessionId}, ${residentId}, ${now}, ${terms.agreedRiskText},
      ${terms.proxyId})
    on conflict (community_id, session_id, resident_id)
    do update set signed_up_at = excluded.signed_up_at, cancelled_at = null,
      risk_text_agreed = excluded.risk_text_agreed, proxy_id = excluded.proxy_id
    where signup.cancelled_at is not null`);
  return written === 1;
}

export async function cancelSignupRow(
  tx: Transaction,
  sessionId: string,
  residentId: string,
  now: Date,
): Promise<boolean> {
  const written = await tx.run(sql`
    update signup set cancelled_at = ${now}
    where community_id = ${tx.communityId} and session_id = ${sessionId}
      and resident_id = ${residentId} and cancelled_at is null`);
  return written === 1;
}

/** Takes a place only while one is left; the check and the change are one statement. */
export async function takePlace(tx: Transaction, sessionId: string): Promise<boolean> {
  const taken = await tx.run(sql`
    update session set signup_count = signup_count + 1
    where community_id = ${tx.communityId} and id = ${sessionId} and state = 'planned'
      and (capacity is null or signup_count < capacity)`);
  return taken === 1;
}

export function givePlaceBack(tx: Transaction, sessionId: string): Promise<number> {
  return tx.run(sql`
    update session set signup_count = signup_count - 1
    where community_id = ${tx.communityId} and id = ${sessionId}`);
}

/** Place and count change together; counts the sessions that have more places now. */
export function cancelSignupsOfLeft(tx: Transaction, now: Date): Promise<number> {
  return tx.run(sql`
    with freed as (
      update signup set cancelled_at = ${now}
      from session, resident
      where signup.community_id = ${tx.communityId} and signup.cancelled_at is null
        and session.community_id = ${tx.communityId} and session.id = signup.session_id
        and session.state = 'planned' and session.starts_at > ${now}
        and resident.community_id = ${tx.communityId} and resident.id = signup.resident_id
        and resident.state = 'left'
      returning signup.session_id
    ), counted as (
      select session_id, count(*)::int as places from freed group by session_id
    )
    update session set signup_count = signup_count - counted.places
    from counted
    where session.community_id = ${tx.communityId} and session.id = counted.session_id`);
}

export function listSignedUp(
  tx: Transaction,
  sessionId: string,
): Promise<{ residentId: string }[]> {
  return tx.rows(sql`
    select resident_id from signup
    where community_id = ${tx.communityId} and session_id = ${sessionId}
      and cancelled_at is null`);
}
