import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface AwardFactRow {
  /**
   * `balance` of an account, `earned` ever by a resident, deeds of a resident's `week`, `used` of a
   * counter, `budget` of an organizer, an activity or a session.
   */
  readonly kind: 'balance' | 'earned' | 'week' | 'used' | 'budget';
  readonly id: string;
  readonly name: string;
  readonly value: number;
}

export interface LimitCounter {
  readonly accountId: string;
  readonly key: string;
  readonly periodStart: string;
}

export interface ResidentWeek {
  readonly residentId: string;
  readonly week: string;
}

export interface AwardQuestion {
  readonly accountIds: readonly string[];
  readonly residentIds: readonly string[];
  readonly weeks: readonly ResidentWeek[];
  readonly counters: readonly LimitCounter[];
  readonly budgetSubjectIds: readonly string[];
}

/** Everything the rules ask about any number of deeds, in one question; each part by its key. */
export function listAwardFacts(tx: Transaction, asked: AwardQuestion): Promise<AwardFactRow[]> {
  return tx.rows<AwardFactRow>(sql`
    select 'balance' as kind, account.id, '' as name, account.balance as value
    from account
    where account.community_id = ${tx.communityId}
      and account.id = any(${asked.accountIds}::uuid[])
    union all
    select 'earned', score.resident_id, '', score.points
    from score
    where score.community_id = ${tx.communityId} and score.period = 'life'
      and score.period_start = '0001-01-01'
      and score.resident_id = any(${asked.residentIds}::uuid[])
    union all
    select 'week', score.resident_id, score.period_start::text, score.deeds
    from unnest(
      ${asked.weeks.map(({ residentId }) => residentId)}::uuid[],
      ${asked.weeks.map(({ week }) => week)}::date[]
    ) as lived(resident_id, week)
    join score on score.community_id = ${tx.communityId} and score.period = 'week'
      and score.period_start = lived.week and score.resident_id = lived.resident_id
    union all
    select 'used', used.account_id, used.limit_key || '/' || used.period_start, used.used
    from unnest(
      ${asked.counters.map((counter) => counter.accountId)}::uuid[],
      ${asked.counters.map((counter) => counter.key)}::text[],
      ${asked.counters.map((counter) => counter.periodStart)}::date[]
    ) as counter(account_id, limit_key, period_start)
    join limit_use used on used.community_id = ${tx.communityId}
      and used.account_id = counter.account_id and used.limit_key = counter.limit_key
      and used.period_start = counter.period_start
    union all
    select 'budget', budget.subject_id, budget.scope, budget.points_max
    from award_budget budget
    where budget.community_id = ${tx.communityId}
      and budget.subject_id = any(${asked.budgetSubjectIds}::uuid[])`);
}

export interface AwardedResident {
  readonly id: string;
  readonly personId: string;
  readonly signInId: string | null;
  readonly householdId: string | null;
  readonly birthDate: string | null;
  readonly registeredAt: string;
  readonly state: 'active' | 'left';
}

export function findAwardedResident(
  tx: Transaction,
  residentId: string,
): Promise<AwardedResident | undefined> {
  return tx.row<AwardedResident>(sql`
    select resident.id, resident.person_id, person.sign_in_id, resident.household_id,
      resident.birth_date, resident.registered_at, resident.state
    from resident join person on person.id = resident.person_id
    where resident.community_id = ${tx.communityId} and resident.id = ${residentId}`);
}

export interface RecordedDeed {
  readonly residentId: string;
  readonly ruleKey: string;
  readonly day: string;
}

/**
 * Cost: the awards of the accounts that hold these residents' points. What was undone may be
 * recorded again.
 */
export function listRecordedDeeds(
  tx: Transaction,
  deeds: readonly RecordedDeed[],
): Promise<RecordedDeed[]> {
  return tx.rows<RecordedDeed>(sql`
    with asked as (
      select resident_id, rule_key, day
      from unnest(
        ${deeds.map(({ residentId }) => residentId)}::uuid[],
        ${deeds.map(({ ruleKey }) => ruleKey)}::text[],
        ${deeds.map(({ day }) => day)}::date[]
      ) as deed(resident_id, rule_key, day)
    ), holder as (
      select id as resident_id, unnest(array[id, household_id]) as account_id
      from resident
      where community_id = ${tx.communityId} and id in (select resident_id from asked)
    )
    select given.resident_id, given.rule_key, given.occurred_on as day
    from holder
    join transfer given on given.community_id = ${tx.communityId}
      and given.account_id = holder.account_id and given.resident_id = holder.resident_id
      and given.kind = 'award'
    join asked on asked.resident_id = given.resident_id and asked.rule_key = given.rule_key
      and asked.day = given.occurred_on
    where not exists (
      select from transfer undone
      where undone.community_id = ${tx.communityId} and undone.reverses = given.id)
    union
    select asked.resident_id, asked.rule_key, asked.day
    from asked
    join award_approval approval on approval.community_id = ${tx.communityId}
      and approval.resident_id = asked.resident_id and approval.state = 'waiting'
      and approval.post ->> 'ruleKey' = asked.rule_key
      and (approval.post ->> 'occurredOn')::date = asked.day`);
}
