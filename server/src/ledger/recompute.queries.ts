import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

/** One row that is not what the entries say it should be. */
export interface Difference {
  /** Which row: its key without the community. */
  readonly key: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * For the rest of the transaction: plans are made for what the tables hold now, and whole tables
 * are joined as such. A plan kept from when they were small would take hours.
 */
export function planForWholeTables(tx: Transaction): Promise<number> {
  return tx.run(sql`
    select set_config('plan_cache_mode', 'force_custom_plan', true),
      set_config('enable_nestloop', 'off', true),
      -- A night's work over years of entries takes longer than a request may.
      set_config('statement_timeout', '0', true)`);
}

// Each question is one statement, so that it sees one moment also while points are being posted.

export function listUnbalancedTransfers(tx: Transaction): Promise<Difference[]> {
  return tx.rows<Difference>(sql`
    select transfer.id || ' ' || coalesce(entry.unit, 'without entries') as key,
      coalesce(sum(entry.amount), 0)::text || ' from ' || count(entry.line) as found,
      '0 from 2 or more' as expected
    from transfer
    left join entry
      on entry.community_id = transfer.community_id and entry.transfer_id = transfer.id
    where transfer.community_id = ${tx.communityId}
    group by transfer.id, entry.unit
    having coalesce(sum(entry.amount), 0) <> 0 or count(entry.line) < 2
    order by transfer.id`);
}

export function listBrokenChains(tx: Transaction): Promise<Difference[]> {
  return tx.rows<Difference>(sql`
    with own as (
      select transfer_id, account_id, sum(amount) as amount from entry
      where community_id = ${tx.communityId}
      group by transfer_id, account_id
    ), chain as (
      select transfer.id, transfer.account_id, transfer.amount, balance_after, account_sequence,
        coalesce(own.amount, 0) as own_amount,
        sum(coalesce(own.amount, 0)) over earlier as expected_balance,
        row_number() over earlier as expected_sequence
      from transfer
      left join own on own.transfer_id = transfer.id and own.account_id = transfer.account_id
      where transfer.community_id = ${tx.communityId}
      window earlier as (partition by transfer.account_id order by account_sequence)
    )
    select id::text as key,
      format('amount %s, balance after %s, number %s', amount, balance_after, account_sequence)
        as found,
      format('amount %s, balance after %s, number %s', own_amount, expected_balance,
        expected_sequence) as expected
    from chain
    where amount <> own_amount or balance_after <> expected_balance
      or account_sequence <> expected_sequence
    order by account_id, account_sequence`);
}

export function listWrongAccounts(tx: Transaction): Promise<Difference[]> {
  return tx.rows<Difference>(sql`
    with sums as (
      select account_id, sum(amount) as balance from entry
      where community_id = ${tx.communityId}
        and account_id > '00000000-0000-0000-0000-0000000000ff'
      group by account_id
    ), numbers as (
      select account_id, count(*) as sequence from transfer
      where community_id = ${tx.communityId}
      group by account_id
    ), kept as (
      select * from account where community_id = ${tx.communityId}
    )
    select coalesce(kept.id, sums.account_id)::text as key,
      format('balance %s after %s transfers', kept.balance, kept.sequence) as found,
      format('balance %s after %s transfers', coalesce(sums.balance, 0),
        coalesce(numbers.sequence, 0)) as expected
    from kept
    full join sums on sums.account_id = kept.id
    left join numbers on numbers.account_id = kept.id
    where kept.balance is distinct from coalesce(sums.balance, 0)
      or kept.sequence is distinct from coalesce(numbers.sequence, 0)
    order by 1`);
}

export function listWrongLots(tx: Transaction): Promise<Difference[]> {
  return tx.rows<Difference>(sql`
    with sums as (
      select account_id, unit, coalesce(expires_on, 'infinity') as expires_on,
        sum(amount) as amount
      from entry
      where community_id = ${tx.communityId}
        and account_id > '00000000-0000-0000-0000-0000000000ff'
      group by 1, 2, 3
    ), kept as (
      select account_id, unit, expires_on, amount from lot where community_id = ${tx.communityId}
    )
    select format('%s %s %s', account_id, unit, expires_on) as key,
      coalesce(kept.amount, 0)::text as found, coalesce(sums.amount, 0)::text as expected
    from kept full join sums using (account_id, unit, expires_on)
    where coalesce(kept.amount, 0) <> coalesce(sums.amount, 0)
    order by 1`);
}

/** Awards raise the scores of their day; a reversal takes them from the day of the award. */
export function listWrongScores(tx: Transaction): Promise<Difference[]> {
  return tx.rows<Difference>(sql`
    with counted as (
      select award.resident_id, award.occurred_on, award.amount, award.deeds
      from transfer award
      left join transfer undone
        on undone.community_id = award.community_id and undone.reverses = award.id
      where award.community_id = ${tx.communityId} and award.kind = 'award'
        and award.resident_id is not null and undone.id is null
    ), sums as (
      select span.period, span.period_start, resident_id, sum(amount) as points,
        sum(deeds) as deeds
      from counted, lateral (values
        ('life', '0001-01-01'::date),
        ('year', date_trunc('year', occurred_on::timestamp)::date),
        ('month', date_trunc('month', occurred_on::timestamp)::date),
        ('week', date_trunc('week', occurred_on::timestamp)::date)
      ) span(period, period_start)
      group by 1, 2, 3
    ), kept as (
      select period, period_start, resident_id, points, deeds from score
      where community_id = ${tx.communityId}
    )
    select format('%s %s %s', resident_id, period, period_start) as key,
      format('%s points, %s deeds', coalesce(kept.points, 0), coalesce(kept.deeds, 0)) as found,
      format('%s points, %s deeds', coalesce(sums.points, 0), coalesce(sums.deeds, 0))
        as expected
    from kept full join sums using (period, period_start, resident_id)
    where coalesce(kept.points, 0) <> coalesce(sums.points, 0)
      or coalesce(kept.deeds, 0) <> coalesce(sums.deeds, 0)
    order by 1`);
}

export function listWrongLimitUses(tx: Transaction): Promise<Difference[]> {
  return tx.rows<Difference>(sql`
    with sums as (
      select counted.account_id, counted.limit_key, counted.period_start, sum(counted.add) as used
      from transfer award
      left join transfer undone
        on undone.community_id = award.community_id and undone.reverses = award.id,
        ledger_limits_of(award.account_id, award.limits) counted
      where award.community_id = ${tx.communityId} and undone.id is null
      group by 1, 2, 3
    ), kept as (
      select account_id, limit_key, period_start, used from limit_use
      where community_id = ${tx.communityId}
    )
    select format('%s %s %s', account_id, limit_key, period_start) as key,
      coalesce(kept.used, 0)::text as found, coalesce(sums.used, 0)::text as expected
    from kept full join sums using (account_id, limit_key, period_start)
    where coalesce(kept.used, 0) <> coalesce(sums.used, 0)
    order by 1`);
}

/** What was undone and what undid it cancel out, lot by lot. */
export function listInexactReversals(tx: Transaction): Promise<Difference[]> {
  return tx.rows<Difference>(sql`
    select undone.id || ' ' || entry.account_id || ' ' || coalesce(entry.expires_on::text, 'never')
      as key, sum(entry.amount)::text as found, '0' as expected
    from transfer undone
    join entry on entry.community_id = undone.community_id
      and entry.transfer_id in (undone.id, undone.reverses)
    where undone.community_id = ${tx.communityId} and undone.reverses is not null
    group by undone.id, entry.account_id, entry.unit, entry.expires_on
    having sum(entry.amount) <> 0
    order by 1`);
}

/** A point is spent on its last day at the latest, and expires after it. */
export function listUntimelyLines(tx: Transaction): Promise<Difference[]> {
  return tx.rows<Difference>(sql`
    select transfer.id::text as key,
      format('%s on %s from the lot of %s', transfer.kind, transfer.occurred_on, entry.expires_on)
        as found,
      'the lot is good for a spend and past for an expiry' as expected
    from transfer
    join entry on entry.community_id = transfer.community_id and entry.transfer_id = transfer.id
      and entry.account_id = transfer.account_id
    where transfer.community_id = ${tx.communityId}
      and ((transfer.kind in ('redemption', 'deduction', 'reset')
          and entry.expires_on < transfer.occurred_on)
        or (transfer.kind = 'expiry'
          and (entry.expires_on is null or entry.expires_on >= transfer.occurred_on)))
    order by transfer.id`);
}
