import type { Because } from '@linli/core/rules/award-decision';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface DueDeduction {
  readonly id: string;
  readonly state: 'noticed' | 'effective';
  readonly residentId: string;
  readonly accountId: string;
  readonly rulebookVersion: number;
  readonly ruleKey: string;
  readonly reason: string;
  readonly because: readonly Because[];
  readonly proposedBy: string;
  readonly noticedOn: string;
  readonly appealHolds: boolean | null;
  readonly due: number | null;
  readonly taken: number;
}

/**
 * What takes effect today, and what still owes while its account has something. Rows somebody
 * decides about right now are left to them; in the order of the accounts that are locked next.
 */
export function lockDueDeductions(
  tx: Transaction,
  today: string,
  limit: number,
): Promise<DueDeduction[]> {
  return tx.rows<DueDeduction>(sql`
    select id, state, resident_id, account_id, rulebook_version, rule_key, reason, because,
      proposed_by, noticed_on, appeal_holds, due, taken
    from deduction
    where community_id = ${tx.communityId} and (
      (state = 'noticed' and effective_from <= ${today}::date
        and (appealed_at is null or appeal_holds = false))
      or (state = 'effective' and taken < due and exists (
        select from lot where lot.community_id = deduction.community_id
          and lot.account_id = deduction.account_id and lot.unit = 'point'
          and lot.amount > 0 and lot.expires_on >= ${today}::date)))
    order by account_id, proposed_at, id
    limit ${limit}
    for no key update skip locked`);
}

export function setEffective(
  tx: Transaction,
  id: string,
  effect: {
    readonly on: string;
    readonly due: number;
    readonly suspendedUntil: string | null;
    readonly because: readonly Because[];
  },
): Promise<number> {
  return tx.run(sql`
    update deduction set state = 'effective', effective_on = ${effect.on}, due = ${effect.due},
      suspended_until = ${effect.suspendedUntil}, because = ${JSON.stringify(effect.because)}::jsonb
    where community_id = ${tx.communityId} and id = ${id} and state = 'noticed'`);
}

export async function insertPart(
  tx: Transaction,
  part: { deductionId: string; transferId: string; points: number },
): Promise<void> {
  await tx.run(sql`
    insert into deduction_part (community_id, transfer_id, deduction_id)
    values (${tx.communityId}, ${part.transferId}, ${part.deductionId})`);
  await tx.run(sql`
    update deduction set taken = taken + ${part.points}::bigint
    where community_id = ${tx.communityId} and id = ${part.deductionId}`);
}

export function listParts(tx: Transaction, deductionId: string): Promise<{ transferId: string }[]> {
  return tx.rows(sql`
    select transfer_id from deduction_part
    where community_id = ${tx.communityId} and deduction_id = ${deductionId}
    order by transfer_id`);
}

export interface Standing {
  /** What was to be taken and could not yet be. */
  readonly owed: number;
  /** The last day without redemption; null when there is none. */
  readonly suspendedUntil: string | null;
}

export async function readStanding(
  tx: Transaction,
  accountId: string,
  today: string,
): Promise<Standing> {
  const row = await tx.row<Standing>(sql`
    select coalesce(sum(due - taken), 0)::bigint as owed,
      max(suspended_until) filter (where suspended_until >= ${today}::date) as suspended_until
    from deduction
    where community_id = ${tx.communityId} and account_id = ${accountId} and state = 'effective'`);
  return row ?? { owed: 0, suspendedUntil: null };
}

/** What was taken stays taken; the rest is due no more. */
export function closeDebts(tx: Transaction, accountIds: readonly string[]): Promise<number> {
  return tx.run(sql`
    with held as materialized (
      select id from deduction
      where community_id = ${tx.communityId} and account_id = any(${accountIds}::uuid[])
        and state = 'effective' and taken < due
      order by account_id, proposed_at, id
      for no key update
    )
    update deduction set due = taken from held
    where deduction.community_id = ${tx.communityId} and deduction.id = held.id`);
}
