import type { PollQuestion } from '@linli/core/polls/poll-question';
import type { PollResult } from '@linli/core/polls/tally-answers';
import type { Transaction } from '../platform/database';
import { sql } from '../platform/sql';

export interface NewPoll {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly minAge: number | null;
  readonly createdBy: string;
}

export function insertPoll(tx: Transaction, poll: NewPoll, now: Date): Promise<number> {
  return tx.run(sql`
    insert into poll (community_id, id, title, description, opens_at, closes_at, min_age,
      created_by, created_at)
    values (${tx.communityId}, ${poll.id}, ${poll.title}, ${poll.description}, ${poll.opensAt},
      ${poll.closesAt}, ${poll.minAge}, ${poll.createdBy}, ${now})`);
}

export interface NewQuestion extends PollQuestion {
  readonly text: string;
}

export function insertQuestions(
  tx: Transaction,
  pollId: string,
  questions: readonly NewQuestion[],
): Promise<number> {
  return tx.run(sql`
    insert into poll_question (community_id, poll_id, number, kind, text, options, choices_max,
      required)
    select ${tx.communityId}, ${pollId}, number, kind, text, options, choices_max, required
    from unnest(
      ${questions.map(({ number }) => number)}::int[],
      ${questions.map(({ kind }) => kind)}::text[],
      ${questions.map(({ text }) => text)}::text[],
      ${questions.map(({ options }) => JSON.stringify(options))}::jsonb[],
      ${questions.map(({ choicesMax }) => choicesMax)}::int[],
      ${questions.map(({ required }) => required)}::boolean[]
    ) as asked(number, kind, text, options, choices_max, required)`);
}

export interface PollRow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly minAge: number | null;
  readonly closedAt: string | null;
  readonly closeReason: string | null;
  readonly countedAt: string | null;
  readonly shown: boolean | null;
  readonly questionCount: number;
}

/** Newest first; `openedBy` leaves out what residents do not see yet, or never saw. */
export function listPollRows(
  tx: Transaction,
  openedBy: Date | null,
  limit: number,
): Promise<PollRow[]> {
  return tx.rows<PollRow>(sql`
    select id, title, description, opens_at, closes_at, min_age, closed_at, close_reason,
      counted_at, shown,
      (select count(*)::int from poll_question
        where poll_question.community_id = poll.community_id
          and poll_question.poll_id = poll.id) as question_count
    from poll
    where community_id = ${tx.communityId}
      and (${openedBy}::timestamptz is null
        or (opens_at <= ${openedBy} and (closed_at is null or closed_at > opens_at)))
    order by opens_at desc, id desc
    limit ${limit}`);
}

export function findPollRow(tx: Transaction, id: string): Promise<PollRow | undefined> {
  return tx.row<PollRow>(sql`
    select id, title, description, opens_at, closes_at, min_age, closed_at, close_reason,
      counted_at, shown,
      (select count(*)::int from poll_question
        where poll_question.community_id = poll.community_id
          and poll_question.poll_id = poll.id) as question_count
    from poll
    where community_id = ${tx.communityId} and id = ${id}`);
}

/** While a ballot is cast the poll is neither closed nor counted; ballots wait for no ballots. */
export function holdPoll(tx: Transaction, id: string): Promise<{ id: string } | undefined> {
  return tx.row<{ id: string }>(sql`
    select id from poll where community_id = ${tx.communityId} and id = ${id} for share`);
}

export interface QuestionRow extends NewQuestion {
  readonly result: PollResult | null;
}

export function listQuestions(tx: Transaction, pollId: string): Promise<QuestionRow[]> {
  return tx.rows<QuestionRow>(sql`
    select number, kind, text, options, choices_max, required, result
    from poll_question
    where community_id = ${tx.communityId} and poll_id = ${pollId}
    order by number`);
}

export interface PollClose {
  readonly personId: string;
  readonly reason: string;
}

/** Ends a poll that has not ended, once. */
export function updatePollClose(
  tx: Transaction,
  id: string,
  close: PollClose,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update poll set closed_at = ${now}, closed_by = ${close.personId},
      close_reason = ${close.reason}
    where community_id = ${tx.communityId} and id = ${id} and closed_at is null
      and closes_at > ${now}`);
}

/** Ended and not counted; one that a ballot is just being cast into waits for the next turn. */
export function lockPollsToCount(
  tx: Transaction,
  now: Date,
): Promise<{ id: string; title: string }[]> {
  return tx.rows<{ id: string; title: string }>(sql`
    select id, title from poll
    where community_id = ${tx.communityId} and counted_at is null
      and (closes_at <= ${now} or closed_at <= ${now})
    order by id for update skip locked`);
}

export function updatePollCounted(
  tx: Transaction,
  id: string,
  shown: boolean,
  now: Date,
): Promise<number> {
  return tx.run(sql`
    update poll set counted_at = ${now}, shown = ${shown}
    where community_id = ${tx.communityId} and id = ${id}`);
}

export function updateResults(
  tx: Transaction,
  pollId: string,
  results: readonly { readonly number: number; readonly result: PollResult }[],
): Promise<number> {
  return tx.run(sql`
    update poll_question set result = counted.result
    from unnest(
      ${results.map(({ number }) => number)}::int[],
      ${results.map(({ result }) => JSON.stringify(result))}::jsonb[]
    ) as counted(number, result)
    where community_id = ${tx.communityId} and poll_id = ${pollId}
      and poll_question.number = counted.number`);
}

/** Polls that began and of which nobody has been told; told once, whoever asks. */
export function takePollsToAnnounce(
  tx: Transaction,
  now: Date,
): Promise<{ id: string; title: string; closesAt: string; minAge: number | null }[]> {
  return tx.rows(sql`
    update poll set announced_at = ${now}
    where community_id = ${tx.communityId} and announced_at is null and opens_at <= ${now}
      and closed_at is null and closes_at > ${now}
    returning id, title, closes_at, min_age`);
}

/** Residents born on that day or before it; with null everybody. */
export function listOfAge(
  tx: Transaction,
  bornUntil: string | null,
): Promise<{ residentId: string }[]> {
  return tx.rows<{ residentId: string }>(sql`
    select id as resident_id from resident
    where community_id = ${tx.communityId} and state = 'active'
      and (${bornUntil}::date is null or birth_date <= ${bornUntil}::date)
    order by id`);
}

export async function countOfAge(tx: Transaction, bornUntil: string | null): Promise<number> {
  const row = await tx.row<{ count: number }>(sql`
    select count(*)::int as count from resident
    where community_id = ${tx.communityId} and state = 'active'
      and (${bornUntil}::date is null or birth_date <= ${bornUntil}::date)`);
  return row?.count ?? 0;
}

export interface VoterRow {
  readonly id: string;
  readonly householdId: string | null;
  /** The phone they sign in with; null for those who do not. */
  readonly signInId: string | null;
  readonly state: 'active' | 'left';
  readonly birthDate: string | null;
}

export function findVoter(tx: Transaction, residentId: string): Promise<VoterRow | undefined> {
  return tx.row<VoterRow>(sql`
    select r.id, r.household_id, person.sign_in_id, r.state, r.birth_date
    from resident r join person on person.id = r.person_id
    where r.community_id = ${tx.communityId} and r.id = ${residentId}`);
}
