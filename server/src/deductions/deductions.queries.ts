import type { Because } from '@linli/core/rules/award-decision';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export type DeductionState =
  | 'warned'
  | 'noticed'
  | 'effective'
  | 'dropped'
  | 'withdrawn'
  | 'reversed';

/** Whom it is about, as far as it matters who may deal with it. */
export interface AboutResident {
  readonly residentId: string;
  readonly residentState: 'active' | 'left';
  readonly personId: string;
  readonly householdId: string | null;
  readonly signInId: string | null;
}

/** Held until the end: two notices about one resident come one after the other. */
export function lockResident(tx: Transaction, id: string): Promise<AboutResident | undefined> {
  return tx.row<AboutResident>(sql`
    select resident.id as resident_id, resident.state as resident_state, resident.person_id,
      resident.household_id, person.sign_in_id
    from resident
    join person on person.id = resident.person_id
    where resident.community_id = ${tx.communityId} and resident.id = ${id}
    for no key update of resident`);
}

export async function countWarnings(
  tx: Transaction,
  about: { residentId: string; ruleKey: string; since: string },
): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*)::int as count from deduction
    where community_id = ${tx.communityId} and resident_id = ${about.residentId}
      and rule_key = ${about.ruleKey} and state = 'warned' and noticed_on >= ${about.since}::date`);
  return row?.count ?? 0;
}

export interface NewDeduction {
  readonly id: string;
  readonly residentId: string;
  readonly accountId: string;
  readonly rulebookVersion: number;
  readonly ruleKey: string;
  readonly happenedOn: string;
  readonly reason: string;
  readonly because: readonly Because[];
  readonly proposedBy: string;
  readonly noticedOn: string;
  readonly state: 'warned' | 'noticed';
  readonly effectiveFrom: string | null;
}

export function insertDeduction(tx: Transaction, one: NewDeduction, now: Date): Promise<number> {
  return tx.run(sql`
    insert into deduction (community_id, id, resident_id, account_id, rulebook_version, rule_key,
      happened_on, reason, because, proposed_by, proposed_at, noticed_on, state, effective_from)
    values (${tx.communityId}, ${one.id}, ${one.residentId}, ${one.accountId},
      ${one.rulebookVersion}, ${one.ruleKey}, ${one.happenedOn}, ${one.reason},
      ${JSON.stringify(one.because)}::jsonb, ${one.proposedBy}, ${now}, ${one.noticedOn},
      ${one.state}, ${one.effectiveFrom})`);
}

export interface LockedDeduction extends AboutResident {
  readonly id: string;
  readonly accountId: string;
  readonly state: DeductionState;
  readonly rulebookVersion: number;
  readonly ruleKey: string;
  readonly proposedBy: string;
  readonly appealedAt: string | null;
  readonly appealHolds: boolean | null;
}

export function lockDeduction(tx: Transaction, id: string): Promise<LockedDeduction | undefined> {
  return tx.row<LockedDeduction>(sql`
    select deduction.id, deduction.account_id, deduction.state, deduction.rulebook_version,
      deduction.rule_key, deduction.proposed_by, deduction.appealed_at, deduction.appeal_holds,
      deduction.resident_id, resident.state as resident_state, resident.person_id,
      resident.household_id, person.sign_in_id
    from deduction
    join resident on resident.community_id = deduction.community_id
      and resident.id = deduction.resident_id
    join person on person.id = resident.person_id
    where deduction.community_id = ${tx.communityId} and deduction.id = ${id}
    for no key update of deduction`);
}

export interface Appeal {
  readonly residentId: string;
  readonly householdId: string | null;
  readonly personId: string;
  /** Set when the person acts for the resident. */
  readonly proxyId: string | null;
  readonly words: string;
  readonly today: string;
}

/** Once, before its day, by whom it is about or by the household whose account it is. */
export function insertAppeal(
  tx: Transaction,
  id: string,
  { residentId, householdId, personId, proxyId, words, today }: Appeal,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update deduction set appealed_by = ${personId}, appealed_at = ${now},
      appeal_words = ${words}, appeal_proxy_id = ${proxyId}::uuid
    where community_id = ${tx.communityId} and id = ${id} and state = 'noticed'
      and appealed_at is null and effective_from > ${today}::date
      and (resident_id = ${residentId} or account_id = ${householdId}::uuid)`);
}

export function findOwnDeduction(
  tx: Transaction,
  id: string,
  { residentId, householdId }: Pick<Appeal, 'residentId' | 'householdId'>,
): Promise<{ appealedAt: string | null } | undefined> {
  return tx.row(sql`
    select appealed_at from deduction
    where community_id = ${tx.communityId} and id = ${id}
      and (resident_id = ${residentId} or account_id = ${householdId}::uuid)`);
}

export function setVerdict(
  tx: Transaction,
  id: string,
  verdict: { holds: boolean; answer: string; personId: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update deduction set appeal_holds = ${verdict.holds}, appeal_answer = ${verdict.answer},
      appeal_decided_by = ${verdict.personId}, appeal_decided_at = ${now},
      state = case when ${verdict.holds}::boolean then 'dropped' else state end
    where community_id = ${tx.communityId} and id = ${id}`);
}

export function closeDeduction(
  tx: Transaction,
  id: string,
  closing: { state: 'withdrawn' | 'reversed'; personId: string; reason: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update deduction set state = ${closing.state}, closed_by = ${closing.personId},
      closed_at = ${now}, closing_reason = ${closing.reason}
    where community_id = ${tx.communityId} and id = ${id}`);
}

/** The residents who read what concerns an account: its holder, or everyone of the household. */
export function listReaders(
  tx: Transaction,
  residentId: string,
  accountId: string,
): Promise<{ id: string }[]> {
  return tx.rows(sql`
    select id from resident
    where community_id = ${tx.communityId} and state <> 'left'
      and (id = ${residentId} or household_id = ${accountId})
    order by id`);
}
