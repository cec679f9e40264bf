import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface HolderInForce {
  readonly holder: 'resident' | 'household';
  readonly language: 'zh' | 'en';
}

/** Who holds the points by the rulebook in force, and the language the resident reads. */
export function findHolder(
  tx: Transaction,
  residentId: string,
  now: Date,
): Promise<HolderInForce | undefined> {
  return tx.row<HolderInForce>(sql`
    select resident.language, coalesce((
      select document #>> '{account,holder}' from rulebook
      where rulebook.community_id = resident.community_id and in_force_from <= ${now}
      order by in_force_from desc, version desc
      limit 1), 'resident') as holder
    from resident
    where resident.community_id = ${tx.communityId} and resident.id = ${residentId}`);
}

export interface LotRow {
  readonly expiresOn: string;
  readonly amount: number;
}

/** What may still be spent, earliest expiry first. */
export function listLots(tx: Transaction, accountId: string, today: string): Promise<LotRow[]> {
  return tx.rows<LotRow>(sql`
    select expires_on, amount from lot
    where community_id = ${tx.communityId} and account_id = ${accountId} and unit = 'point'
      and amount > 0 and expires_on >= ${today}::date
    order by expires_on`);
}

export interface EarnedFigures {
  readonly earnedThisMonth: number;
  readonly earnedTotal: number;
  readonly serviceMinutes: number;
}

export async function findEarned(
  tx: Transaction,
  residentId: string,
  month: string,
): Promise<EarnedFigures> {
  const row = await tx.row<EarnedFigures>(sql`
    select
      coalesce(sum(points) filter (where period = 'month'), 0) as earned_this_month,
      coalesce(sum(points) filter (where period = 'life'), 0) as earned_total,
      (select coalesce(sum(minutes), 0) from service_record
        where community_id = ${tx.communityId} and resident_id = ${residentId}) as service_minutes
    from score
    where community_id = ${tx.communityId} and resident_id = ${residentId}
      and (period, period_start) in (('month', ${month}::date), ('life', '0001-01-01'))`);
  return row ?? { earnedThisMonth: 0, earnedTotal: 0, serviceMinutes: 0 };
}

/** Accounts that hold lots whose last day is `through` or earlier, in id order. */
export function listAccountsWithExpired(
  tx: Transaction,
  through: string,
  limit: number,
): Promise<{ id: string; holder: 'resident' | 'household' }[]> {
  return tx.rows(sql`
    select distinct account.id, account.holder
    from lot
    join account on account.community_id = lot.community_id and account.id = lot.account_id
    where lot.community_id = ${tx.communityId} and lot.expires_on <= ${through}::date
      and lot.unit = 'point' and lot.amount > 0
    order by account.id
    limit ${limit}`);
}

export function lockAccountRows(
  tx: Transaction,
  accountIds: readonly string[],
): Promise<{ id: string }[]> {
  return tx.rows(sql`
    select id from account
    where community_id = ${tx.communityId} and id = any(${accountIds}::uuid[])
    order by id for no key update`);
}
