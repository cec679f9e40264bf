import type { BilingualText } from '@linli/core/rules/bilingual-text';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';
import type { TypedRow } from './read-award-row';
import type { RowFacts } from './read-row-facts';
import type { ListedResident } from './residents.queries';
import type { RowProblem } from './row-problems';

export type RowOutcome = 'sound' | 'wrong' | 'given' | 'noted' | 'not_given' | 'reversed';

export interface ReasonInWords extends BilingualText {
  readonly code: string;
}

export interface NewRow {
  readonly row: number;
  readonly id: string;
  readonly typed: TypedRow;
  readonly outcome: 'sound' | 'wrong';
  readonly problems: readonly RowProblem[];
  readonly residentId: string | null;
  readonly ruleKey: string | null;
  readonly title: BilingualText | null;
  readonly occurredAt: string | null;
  readonly occurredOn: string | null;
  readonly facts: RowFacts;
  readonly note: string;
  readonly points: number;
  readonly because: readonly ReasonInWords[];
}

export function insertRows(
  tx: Transaction,
  bulkAwardId: string,
  rows: readonly NewRow[],
): Promise<number> {
  return tx.run(sql`
    insert into bulk_award_row (community_id, bulk_award_id, row_number, id, typed, outcome,
      problems, resident_id, rule_key, title, occurred_at, occurred_on, facts, note, points,
      because)
    select ${tx.communityId}::uuid, ${bulkAwardId}::uuid, row, id, typed, outcome, problems,
      "residentId", "ruleKey", title, "occurredAt", "occurredOn", facts, note, points, because
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(row int, id uuid,
      typed jsonb, outcome text, problems jsonb, "residentId" uuid, "ruleKey" text, title jsonb,
      "occurredAt" timestamptz, "occurredOn" date, facts jsonb, note text, points int,
      because jsonb)`);
}

export interface BulkAwardRow extends Omit<NewRow, 'outcome'> {
  readonly outcome: RowOutcome;
  readonly residentName: string | null;
  readonly givenPoints: number | null;
  readonly transferId: string | null;
}

export interface RowPage {
  readonly onlyProblems: boolean;
  readonly afterRow: number;
  readonly limit: number;
}

export function listRows(
  tx: Transaction,
  bulkAwardId: string,
  page: RowPage,
): Promise<BulkAwardRow[]> {
  return tx.rows<BulkAwardRow>(sql`
    select line.row_number as row, line.id, line.typed, line.outcome, line.problems,
      line.resident_id, resident.name as resident_name, line.rule_key, line.title,
      line.occurred_at, line.occurred_on, line.facts, line.note, line.points, line.because,
      line.given_points, line.transfer_id
    from bulk_award_row line
    left join resident on resident.community_id = line.community_id
      and resident.id = line.resident_id
    where line.community_id = ${tx.communityId} and line.bulk_award_id = ${bulkAwardId}
      and line.row_number > ${page.afterRow}
      and (not ${page.onlyProblems} or line.problems <> '[]')
    order by line.row_number
    limit ${page.limit}`);
}

export interface DeedRow {
  readonly row: number;
  readonly id: string;
  readonly residentId: string;
  readonly ruleKey: string;
  readonly title: BilingualText;
  readonly occurredAt: string;
  readonly occurredOn: string;
  readonly facts: RowFacts;
  readonly note: string;
  readonly transferId: string | null;
}

/** The rows to give, or those that were given, as they stand in the list. */
export function listDeedRows(
  tx: Transaction,
  bulkAwardId: string,
  outcome: 'sound' | 'given' | 'noted',
): Promise<DeedRow[]> {
  return tx.rows<DeedRow>(sql`
    select row_number as row, id, resident_id, rule_key, title, occurred_at, occurred_on, facts,
      note, transfer_id
    from bulk_award_row
    where community_id = ${tx.communityId} and bulk_award_id = ${bulkAwardId}
      and outcome = ${outcome}
    order by row_number`);
}

export interface SettledRow {
  readonly row: number;
  readonly outcome: 'given' | 'noted' | 'not_given' | 'reversed';
  readonly problems: readonly RowProblem[];
  readonly because: readonly ReasonInWords[] | null;
  readonly givenPoints: number | null;
  readonly transferId: string | null;
}

/** Whose homes the rows are about and whose the second person's is, at the moment they count. */
export function recordHomes(
  tx: Transaction,
  bulkAwardId: string,
  deciderPersonId: string,
): Promise<number> {
  return tx.run(sql`
    update bulk_award_row line
    set home_id = coalesce(receiver.household_id, receiver.person_id),
      decider_home_id = coalesce((
        select decider.household_id from resident decider
        where decider.community_id = ${tx.communityId} and decider.person_id = ${deciderPersonId}
      ), ${deciderPersonId}::uuid)
    from resident receiver
    where line.community_id = ${tx.communityId} and receiver.community_id = line.community_id
      and receiver.id = line.resident_id and line.bulk_award_id = ${bulkAwardId}
      and line.outcome = 'sound'`);
}

/** What became of rows; what is null stays as it was. */
export function settleRows(
  tx: Transaction,
  bulkAwardId: string,
  rows: readonly SettledRow[],
): Promise<number> {
  return tx.run(sql`
    update bulk_award_row line
    set outcome = settled.outcome, problems = settled.problems,
      because = coalesce(settled.because, line.because),
      given_points = coalesce(settled."givenPoints", line.given_points),
      transfer_id = coalesce(settled."transferId", line.transfer_id)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as settled(row int, outcome text,
      problems jsonb, because jsonb, "givenPoints" int, "transferId" uuid)
    where line.community_id = ${tx.communityId} and line.bulk_award_id = ${bulkAwardId}
      and line.row_number = settled.row`);
}

export function countOutcomes(
  tx: Transaction,
  bulkAwardId: string,
): Promise<{ outcome: RowOutcome; rows: number }[]> {
  return tx.rows(sql`
    select outcome, count(*) as rows from bulk_award_row
    where community_id = ${tx.communityId} and bulk_award_id = ${bulkAwardId}
    group by outcome`);
}

/** Whom the rows that may be given are about, a row each. */
export function listReceivers(
  tx: Transaction,
  bulkAwardId: string,
): Promise<Pick<ListedResident, 'id' | 'personId' | 'householdId' | 'signInId'>[]> {
  return tx.rows(sql`
    select resident.id, resident.person_id, resident.household_id, person.sign_in_id
    from bulk_award_row line
    join resident on resident.community_id = line.community_id and resident.id = line.resident_id
    join person on person.id = resident.person_id
    where line.community_id = ${tx.communityId} and line.bulk_award_id = ${bulkAwardId}
      and line.outcome = 'sound'`);
}

export interface ListedBefore {
  readonly residentId: string;
  readonly ruleKey: string;
  readonly day: string;
}

/** Deeds of these residents in lists that wait for a second person. */
export function listWaitingDeeds(
  tx: Transaction,
  residentIds: readonly string[],
): Promise<ListedBefore[]> {
  return tx.rows<ListedBefore>(sql`
    select line.resident_id, line.rule_key, line.occurred_on as day
    from bulk_award_row line
    join bulk_award list on list.community_id = line.community_id
      and list.id = line.bulk_award_id and list.state = 'submitted'
    where line.community_id = ${tx.communityId} and line.outcome = 'sound'
      and line.resident_id = any(${residentIds}::uuid[])`);
}

/** Empties what was typed about people in lists that were taken back. */
export function forgetTyped(tx: Transaction, before: Date): Promise<number> {
  return tx.run(sql`
    update bulk_award_row line
    set typed = line.typed || '{"name": "", "maskedPhone": ""}', note = ''
    from bulk_award list
    where line.community_id = ${tx.communityId} and list.community_id = ${tx.communityId}
      and list.id = line.bulk_award_id and list.state = 'withdrawn'
      and list.prepared_at < ${before}
      and (line.typed ->> 'name' <> '' or line.typed ->> 'maskedPhone' <> ''
        or line.note <> '')`);
}
