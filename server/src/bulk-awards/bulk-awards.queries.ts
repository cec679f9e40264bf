import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export type BulkAwardState = 'prepared' | 'submitted' | 'approved' | 'refused' | 'withdrawn';

export interface NewBulkAward {
  readonly id: string;
  readonly fileName: string;
  readonly fileHash: Buffer;
  readonly rowCount: number;
  readonly soundCount: number;
  readonly peopleCount: number;
  readonly points: number;
  readonly makerPersonId: string;
  readonly makerRole: string | null;
}

export function insertBulkAward(tx: Transaction, list: NewBulkAward, now: Date): Promise<number> {
  return tx.run(sql`
    insert into bulk_award (community_id, id, file_name, file_hash, row_count, sound_count,
      people_count, points, maker_person_id, maker_role, prepared_at)
    values (${tx.communityId}, ${list.id}, ${list.fileName}, ${list.fileHash}, ${list.rowCount},
      ${list.soundCount}, ${list.peopleCount}, ${list.points}, ${list.makerPersonId},
      ${list.makerRole}, ${now})`);
}

export interface BulkAwardRecord {
  readonly id: string;
  readonly fileName: string;
  readonly fileHash: Buffer;
  readonly state: BulkAwardState;
  readonly rowCount: number;
  readonly soundCount: number;
  readonly peopleCount: number;
  readonly points: number;
  readonly makerPersonId: string;
  readonly makerName: string;
  readonly preparedAt: string;
  readonly submittedAt: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
  readonly givenCount: number;
  readonly givenPoints: number;
  readonly reversedByName: string | null;
  readonly reversedAt: string | null;
  readonly reversalReason: string | null;
}

export interface BulkAwardFilter {
  readonly id?: string;
  readonly state?: BulkAwardState;
  /** Continues after this one. */
  readonly afterId?: string;
  readonly limit: number;
}

/** The newest first. */
export function listBulkAwardRecords(
  tx: Transaction,
  filter: BulkAwardFilter,
): Promise<BulkAwardRecord[]> {
  return tx.rows<BulkAwardRecord>(sql`
    select list.id, list.file_name, list.file_hash, list.state, list.row_count, list.sound_count,
      list.people_count, list.points, list.maker_person_id, maker.name as maker_name,
      list.prepared_at, list.submitted_at, decider.name as decided_by_name, list.decided_at,
      list.decision_reason, list.given_count, list.given_points,
      reverser.name as reversed_by_name, list.reversed_at, list.reversal_reason
    from bulk_award list
    join person maker on maker.id = list.maker_person_id
    left join person decider on decider.id = list.decided_by
    left join person reverser on reverser.id = list.reversed_by
    left join bulk_award last on last.community_id = ${tx.communityId}
      and last.id = ${filter.afterId ?? null}::uuid
    where list.community_id = ${tx.communityId}
      and (${filter.id ?? null}::uuid is null or list.id = ${filter.id ?? null})
      and (${filter.state ?? null}::text is null or list.state = ${filter.state ?? null})
      and (last.id is null or (list.prepared_at, list.id) < (last.prepared_at, last.id))
    order by list.prepared_at desc, list.id desc
    limit ${filter.limit}`);
}

/** The newest list of the same file that may still bring something or did. */
export function findSameFile(
  tx: Transaction,
  { id, fileHash }: Pick<BulkAwardRecord, 'id' | 'fileHash'>,
): Promise<{ id: string; preparedAt: string } | undefined> {
  return tx.row(sql`
    select id, prepared_at from bulk_award
    where community_id = ${tx.communityId} and file_hash = ${fileHash} and id <> ${id}
      and state in ('prepared', 'submitted', 'approved')
    order by prepared_at desc, id desc
    limit 1`);
}

export interface LockedBulkAward {
  readonly id: string;
  readonly fileName: string;
  readonly state: BulkAwardState;
  readonly rowCount: number;
  readonly soundCount: number;
  readonly makerPersonId: string;
  readonly makerRole: string | null;
  readonly makerSignInId: string | null;
  readonly makerResidentId: string | null;
  readonly makerHouseholdId: string | null;
}

/** Held until the end: of two who settle it at once the second finds it settled. */
export function lockBulkAward(tx: Transaction, id: string): Promise<LockedBulkAward | undefined> {
  return tx.row<LockedBulkAward>(sql`
    select list.id, list.file_name, list.state, list.row_count, list.sound_count,
      list.maker_person_id, list.maker_role, maker.sign_in_id as maker_sign_in_id,
      home.id as maker_resident_id, home.household_id as maker_household_id
    from bulk_award list
    join person maker on maker.id = list.maker_person_id
    left join resident home on home.community_id = list.community_id
      and home.person_id = list.maker_person_id
    where list.community_id = ${tx.communityId} and list.id = ${id}
    for no key update of list`);
}

/** Lists are let count one after the other: two may name the same deed. */
export function takeLane(tx: Transaction, lane: string): Promise<number> {
  return tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${lane}, 0))`);
}

export function submitList(tx: Transaction, id: string, now: Date): Promise<number> {
  return tx.run(sql`
    update bulk_award set state = 'submitted', submitted_at = ${now}
    where community_id = ${tx.communityId} and id = ${id} and state = 'prepared'`);
}

export function withdrawList(tx: Transaction, id: string): Promise<number> {
  return tx.run(sql`
    update bulk_award set state = 'withdrawn'
    where community_id = ${tx.communityId} and id = ${id}
      and state in ('prepared', 'submitted')`);
}

/** What was prepared before a moment and never submitted. */
export function withdrawOldLists(tx: Transaction, before: Date): Promise<number> {
  return tx.run(sql`
    update bulk_award set state = 'withdrawn'
    where community_id = ${tx.communityId} and state = 'prepared' and prepared_at < ${before}`);
}

export interface ListDecision {
  readonly state: 'approved' | 'refused';
  readonly personId: string;
  readonly reason: string | null;
  readonly givenCount: number;
  readonly givenPoints: number;
}

export function closeList(
  tx: Transaction,
  id: string,
  decision: ListDecision,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update bulk_award
    set state = ${decision.state}, decided_by = ${decision.personId}, decided_at = ${now},
      decision_reason = ${decision.reason}, given_count = ${decision.givenCount},
      given_points = ${decision.givenPoints}
    where community_id = ${tx.communityId} and id = ${id} and state = 'submitted'`);
}

export function markReversed(
  tx: Transaction,
  id: string,
  by: { readonly personId: string; readonly reason: string },
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update bulk_award
    set reversed_by = ${by.personId}, reversed_at = ${now}, reversal_reason = ${by.reason}
    where community_id = ${tx.communityId} and id = ${id} and state = 'approved'`);
}

export interface RuleSum {
  readonly ruleKey: string;
  readonly title: BilingualText;
  readonly rows: number;
  readonly people: number;
  readonly points: number;
}

/** What the rows that bring something bring: before the decision as foreseen, then as given. */
export function listRuleSums(tx: Transaction, id: string): Promise<RuleSum[]> {
  return tx.rows<RuleSum>(sql`
    select rule_key, (array_agg(title order by row_number))[1] as title, count(*) as rows,
      count(distinct resident_id) as people, sum(coalesce(given_points, points)) as points
    from bulk_award_row
    where community_id = ${tx.communityId} and bulk_award_id = ${id}
      and outcome in ('sound', 'given', 'reversed')
    group by rule_key
    order by points desc, rule_key`);
}
