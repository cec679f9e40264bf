import type { Queryable } from '../platform/database';
import { sql } from '../platform/sql';

export interface FactorCounts {
  totps: number;
  passkeys: number;
}

export async function countFactors(tx: Queryable, personId: string): Promise<FactorCounts> {
  const row = await tx.row<FactorCounts>(sql`
    select
      (select count(*) from totp where person_id = ${personId} and confirmed_at is not null)
        as totps,
      (select count(*) from passkey where person_id = ${personId}) as passkeys`);
  return row ?? { totps: 0, passkeys: 0 };
}

export function savePendingTotp(
  tx: Queryable,
  personId: string,
  pendingCipher: Buffer,
): Promise<number> {
  return tx.run(sql`
    insert into totp (person_id, pending_cipher) values (${personId}, ${pendingCipher})
    on conflict (person_id) do update set pending_cipher = excluded.pending_cipher`);
}

export interface TotpRow {
  secretCipher: Buffer | null;
  pendingCipher: Buffer | null;
  lastStep: number;
}

/** Locked, so that one code sent twice at once is looked at one after the other. */
export function lockTotp(tx: Queryable, personId: string): Promise<TotpRow | undefined> {
  return tx.row<TotpRow>(sql`
    select secret_cipher, pending_cipher, last_step from totp
    where person_id = ${personId} for update`);
}

export function confirmPendingTotp(
  tx: Queryable,
  personId: string,
  step: number,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update totp set secret_cipher = pending_cipher, pending_cipher = null,
      confirmed_at = ${now}, last_step = ${step}
    where person_id = ${personId} and pending_cipher is not null`);
}

export function useTotpStep(tx: Queryable, personId: string, step: number): Promise<number> {
  return tx.run(sql`
    update totp set last_step = ${step} where person_id = ${personId} and last_step < ${step}`);
}

/** Counted before the code is looked at; counts 0 once the sign-in has used up its misses. */
export function countMiss(
  tx: Queryable,
  authSessionId: string,
  missesMax: number,
): Promise<number> {
  return tx.run(sql`
    update auth_session set second_factor_misses = second_factor_misses + 1
    where id = ${authSessionId} and second_factor_misses < ${missesMax}`);
}

export async function readMisses(tx: Queryable, authSessionId: string): Promise<number> {
  const row = await tx.row<{ misses: number }>(sql`
    select second_factor_misses as misses from auth_session where id = ${authSessionId}`);
  return row?.misses ?? 0;
}

export function markSecondFactor(tx: Queryable, authSessionId: string, now: Date): Promise<number> {
  return tx.run(sql`
    update auth_session set second_factor_at = ${now} where id = ${authSessionId}`);
}

/**
 * A right code was no miss. Earlier ones stay: whoever shares a phone must not buy new guesses at
 * another's authenticator with their own.
 */
export function uncountMiss(tx: Queryable, authSessionId: string): Promise<number> {
  return tx.run(sql`
    update auth_session set second_factor_misses = second_factor_misses - 1
    where id = ${authSessionId} and second_factor_misses > 0`);
}

export function saveChallenge(
  tx: Queryable,
  authSessionId: string,
  challenge: string,
): Promise<number> {
  return tx.run(sql`
    update auth_session set passkey_challenge = ${challenge} where id = ${authSessionId}`);
}

/** A challenge is answered once. */
export function takeChallenge(
  tx: Queryable,
  authSessionId: string,
): Promise<{ challenge: string } | undefined> {
  return tx.row<{ challenge: string }>(sql`
    with held as (
      select id, passkey_challenge from auth_session
      where id = ${authSessionId} and passkey_challenge is not null for update
    )
    update auth_session s set passkey_challenge = null
    from held where s.id = held.id and s.passkey_challenge is not null
    returning held.passkey_challenge as challenge`);
}

export interface PasskeyRow {
  credentialId: string;
  publicKey: Buffer;
  signCount: number;
  transports: string[];
}

export function listPasskeys(tx: Queryable, personId: string): Promise<PasskeyRow[]> {
  return tx.rows<PasskeyRow>(sql`
    select credential_id, public_key, sign_count, transports from passkey
    where person_id = ${personId} order by created_at, credential_id`);
}

/** Counts 0 when the authenticator is registered already. */
export function insertPasskey(
  tx: Queryable,
  passkey: PasskeyRow & { personId: string; now: Date },
): Promise<number> {
  return tx.run(sql`
    insert into passkey
      (credential_id, person_id, public_key, sign_count, transports, created_at)
    values (${passkey.credentialId}, ${passkey.personId}, ${passkey.publicKey},
      ${passkey.signCount}, ${passkey.transports}::text[], ${passkey.now})
    on conflict (credential_id) do nothing`);
}

export function updateSignCount(
  tx: Queryable,
  credentialId: string,
  signCount: number,
): Promise<number> {
  return tx.run(sql`
    update passkey set sign_count = ${signCount} where credential_id = ${credentialId}`);
}
