import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';

export interface ActorRow {
  /** 1 for the first token that was asked for. */
  place: number;
  authSessionId: string;
  signInId: string;
  personId: string;
  residentId: string | null;
  householdId: string | null;
  roles: string[];
  secondFactor: boolean;
  lastSeenAt: string;
}

/** The community comes from the transaction; without one there are neither residents nor roles. */
export function findActorRows(
  tx: Queryable,
  tokenHashes: readonly Buffer[],
  now: Date,
): Promise<ActorRow[]> {
  return tx.rows<ActorRow>(sql`
    with here as (
      select nullif(current_setting('app.community_id', true), '')::uuid as community_id
    )
    select asked.place::int as place, s.id as auth_session_id, s.sign_in_id, s.person_id,
      r.id as resident_id, r.household_id,
      coalesce(
        (select array_agg(distinct g.role order by g.role) from role_grant g
         where g.community_id = here.community_id and g.person_id = s.person_id
           and g.revoked_at is null),
        '{}') as roles,
      s.second_factor_at is not null as second_factor, s.last_seen_at
    from unnest(${tokenHashes}::bytea[]) with ordinality as asked(token_hash, place)
    cross join here
    join auth_session s on s.token_hash = asked.token_hash
      and s.revoked_at is null and s.expires_at > ${now}
    left join resident r on r.community_id = here.community_id and r.person_id = s.person_id
      and r.state = 'active'`);
}

/** Rows someone else is writing just now are left out: being seen is not worth waiting for. */
export function extendSignIns(
  db: Queryable,
  authSessionIds: readonly string[],
  times: { now: Date; seenBefore: Date; expiresAt: Date },
): Promise<number> {
  return db.run(sql`
    update auth_session set last_seen_at = ${times.now}, expires_at = ${times.expiresAt}
    where id in (
      select id from auth_session
      where id = any(${authSessionIds}::uuid[]) and revoked_at is null
        and last_seen_at < ${times.seenBefore}
      order by id for update skip locked)`);
}

/** Requests for one phone, and from one address, are counted one after the other. */
export function lockCodeRequests(tx: Queryable, phoneLookup: Buffer, ip: string): Promise<number> {
  return tx.run(sql`
    select pg_advisory_xact_lock(201, hashtext(encode(${phoneLookup}::bytea, 'hex'))),
      pg_advisory_xact_lock(202, hashtext(${ip}))`);
}

export interface CodeCounts {
  lastSentAt: string | null;
  phoneHour: number;
  phoneDay: number;
  ipHour: number;
  ipHourStart: string | null;
}

export async function countCodes(
  tx: Queryable,
  phoneLookup: Buffer,
  ip: string,
  since: { hour: Date; day: Date },
): Promise<CodeCounts> {
  const row = await tx.row<CodeCounts>(sql`
    select of_phone.*, of_ip.*
    from (
      select max(sent_at) as last_sent_at, count(*) as phone_day,
        count(*) filter (where sent_at > ${since.hour}) as phone_hour
      from sign_in_code where phone_lookup = ${phoneLookup} and sent_at > ${since.day}
    ) of_phone, (
      select count(*) as ip_hour, min(sent_at) as ip_hour_start
      from sign_in_code where client_ip = ${ip} and sent_at > ${since.hour}
    ) of_ip`);
  return row ?? { lastSentAt: null, phoneHour: 0, phoneDay: 0, ipHour: 0, ipHourStart: null };
}

export function insertCode(
  tx: Queryable,
  code: {
    id: string;
    phoneLookup: Buffer;
    codeHash: Buffer;
    sentAt: Date;
    expiresAt: Date;
    clientIp: string;
  },
): Promise<number> {
  return tx.run(sql`
    insert into sign_in_code (id, phone_lookup, code_hash, sent_at, expires_at, client_ip)
    values (${code.id}, ${code.phoneLookup}, ${code.codeHash}, ${code.sentAt}, ${code.expiresAt},
      ${code.clientIp})`);
}

/** Codes are personal data too: those that no limit counts any more go. */
export function deleteOldCodes(tx: Queryable, sentBefore: Date): Promise<number> {
  return tx.run(sql`
    delete from sign_in_code where id in (
      select id from sign_in_code where sent_at < ${sentBefore}
      limit 200 for update skip locked)`);
}

/** The try is counted in the statement that looks, so parallel guesses cannot share one. */
export function tryCode(
  tx: Queryable,
  phoneLookup: Buffer,
  codeHash: Buffer,
  now: Date,
): Promise<{ tries: number; matched: boolean } | undefined> {
  return tx.row<{ tries: number; matched: boolean }>(sql`
    update sign_in_code
    set tries = tries + 1,
      used_at = case when code_hash = ${codeHash} then ${now}::timestamptz end
    where id = (
        select id from sign_in_code where phone_lookup = ${phoneLookup}
        order by sent_at desc, id desc limit 1)
      and used_at is null and tries < 5 and expires_at > ${now}
    returning tries, used_at is not null as matched`);
}

/** Whom this phone acted for last; else who came first. Someone without a name comes last. */
export function findActingPerson(
  tx: Queryable,
  signInId: string,
): Promise<{ personId: string } | undefined> {
  return tx.row<{ personId: string }>(sql`
    select p.id as person_id
    from person p
    left join lateral (
      select s.created_at from auth_session s
      where s.sign_in_id = p.sign_in_id and s.person_id = p.id
      order by s.created_at desc limit 1
    ) used on true
    where p.sign_in_id = ${signInId}
    order by p.name = '', used.created_at desc nulls last, p.created_at, p.id
    limit 1`);
}

/** The person is reached by screens from now on. */
export function insertAuthSession(
  tx: Queryable,
  session: {
    id: string;
    tokenHash: Buffer;
    signInId: string;
    personId: string;
    deviceName: string;
    now: Date;
    expiresAt: Date;
    secondFactorAt: Date | null;
  },
): Promise<number> {
  return tx.run(sql`
    with seen as (update person set signed_in_at = ${session.now} where id = ${session.personId})
    insert into auth_session (id, token_hash, sign_in_id, person_id, device_name, created_at,
      last_seen_at, expires_at, second_factor_at)
    values (${session.id}, ${session.tokenHash}, ${session.signInId}, ${session.personId},
      ${session.deviceName}, ${session.now}, ${session.now}, ${session.expiresAt},
      ${session.secondFactorAt})`);
}

export interface SignInRow {
  id: string;
  deviceName: string;
  createdAt: string;
  lastSeenAt: string;
}

export function listLivingSignIns(
  tx: Queryable,
  signInId: string,
  now: Date,
): Promise<SignInRow[]> {
  return tx.rows<SignInRow>(sql`
    select id, device_name, created_at, last_seen_at from auth_session
    where sign_in_id = ${signInId} and revoked_at is null and expires_at > ${now}
    order by last_seen_at desc, id`);
}

/** Counts 0 when it is not this phone's or is over already. */
export function revokeAuthSession(
  tx: Queryable,
  signInId: string,
  authSessionId: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update auth_session set revoked_at = ${now}
    where id = ${authSessionId} and sign_in_id = ${signInId} and revoked_at is null
      and expires_at > ${now}`);
}

export function revokeSignInsOfPerson(tx: Queryable, personId: string, now: Date): Promise<number> {
  return tx.run(sql`
    update auth_session set revoked_at = ${now}
    where sign_in_id = (select sign_in_id from person where id = ${personId})
      and person_id = ${personId} and revoked_at is null`);
}

/** A second factor belongs to the person, so it has to be proven again after a switch. */
export function switchAuthSession(
  tx: Queryable,
  authSessionId: string,
  personId: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    with seen as (
      update person set signed_in_at = ${now}
      from auth_session s
      where person.id = ${personId} and s.id = ${authSessionId}
        and person.sign_in_id = s.sign_in_id
    )
    update auth_session s
    set person_id = ${personId}, passkey_challenge = null,
      second_factor_at = case when s.person_id = ${personId} then s.second_factor_at end
    from person p
    where s.id = ${authSessionId} and p.id = ${personId} and p.sign_in_id = s.sign_in_id`);
}
