import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export function findUncoveredDay(
  tx: Transaction,
  category: string,
  days: readonly string[],
): Promise<{ day: string } | undefined> {
  return tx.row<{ day: string }>(sql`
    select day from unnest(${days}::date[]) as day
    where not exists (
      select from insurance_policy policy
      where policy.community_id = ${tx.communityId} and policy.ended_at is null
        and ${category}::text = any(policy.categories)
        and day between policy.from_on and policy.until_on)
    order by day
    limit 1`);
}

export interface PolicyRow {
  readonly id: string;
  readonly insurer: string;
  readonly number: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly categories: string[];
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly claimsPhone: string;
  readonly endedAt: string | null;
}

export function listPolicyRows(tx: Transaction): Promise<PolicyRow[]> {
  return tx.rows<PolicyRow>(sql`
    select id, insurer, number, from_on, until_on, categories, min_age, max_age, claims_phone,
      ended_at
    from insurance_policy
    where community_id = ${tx.communityId}
    order by ended_at is not null, until_on desc, id desc
    limit 200`);
}

export type NewPolicy = Omit<PolicyRow, 'endedAt'>;

export function insertPolicy(
  tx: Transaction,
  policy: NewPolicy,
  enteredBy: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    insert into insurance_policy (community_id, id, insurer, number, from_on, until_on,
      categories, min_age, max_age, claims_phone, entered_by, entered_at)
    values (${tx.communityId}, ${policy.id}, ${policy.insurer}, ${policy.number},
      ${policy.fromOn}, ${policy.untilOn}, ${policy.categories}::text[], ${policy.minAge},
      ${policy.maxAge}, ${policy.claimsPhone}, ${enteredBy}, ${now})`);
}

/** 0 when there is no such policy; one that ended before stays as it is. */
export function endPolicyRow(
  tx: Transaction,
  policyId: string,
  endedBy: string,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update insurance_policy
    set ended_at = coalesce(ended_at, ${now}), ended_by = coalesce(ended_by, ${endedBy})
    where community_id = ${tx.communityId} and id = ${policyId}`);
}
