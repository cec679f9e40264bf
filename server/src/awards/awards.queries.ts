import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface AwardFactRow {
  /** `balance` of an account, `earned` ever by a resident, `used` of an account's limit. */
  readonly kind: 'balance' | 'earned' | 'used';
  readonly id: string;
  readonly limitKey: string;
  readonly value: number;
}

export interface LimitCounter {
  readonly accountId: string;
  readonly key: string;
  readonly periodStart: string;
}

/** Everything the rules ask about any number of deeds, in one question; each part by its key. */
export function listAwardFacts(
  tx: Transaction,
  accountIds: readonly string[],
  residentIds: readonly string[],
  counters: readonly LimitCounter[],
): Promise<AwardFactRow[]> {
  return tx.rows<AwardFactRow>(sql`
    select 'balance' as kind, account.id, '' as limit_key, account.balance as value
    from account
    where account.community_id = ${tx.communityId} and account.id = any(${accountIds}::uuid[])
    union all
    select 'earned', score.resident_id, '', score.points
    from score
    where score.community_id = ${tx.communityId} and score.period = 'life'
      and score.period_start = '0001-01-01' and score.resident_id = any(${residentIds}::uuid[])
    union all
    select 'used', used.account_id, used.limit_key, used.used
    from unnest(
      ${counters.map((counter) => counter.accountId)}::uuid[],
      ${counters.map((counter) => counter.key)}::text[],
      ${counters.map((counter) => counter.periodStart)}::date[]
    ) as asked(account_id, limit_key, period_start)
    join limit_use used on used.community_id = ${tx.communityId}
      and used.account_id = asked.account_id and used.limit_key = asked.limit_key
      and used.period_start = asked.period_start`);
}

export interface AwardedResident {
  readonly id: string;
  readonly personId: string;
  readonly signInId: string | null;
  readonly householdId: string | null;
  readonly state: 'active' | 'left';
}

export function findAwardedResident(
  tx: Transaction,
  residentId: string,
): Promise<AwardedResident | undefined> {
  return tx.row<AwardedResident>(sql`
    select resident.id, resident.person_id, person.sign_in_id, resident.household_id, resident.state
    from resident join person on person.id = resident.person_id
    where resident.community_id = ${tx.communityId} and resident.id = ${residentId}`);
}
