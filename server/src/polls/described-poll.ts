import { endOf, type PollState, stateOf } from './poll-state';
import type { PollRow, QuestionRow } from './polls.queries';

/** A poll as every list shows it. */
export function describePoll(row: PollRow, now: Date): DescribedPoll {
  const { id, title, description, opensAt, minAge, questionCount } = row;
  const state = stateOf(row, now);
  return { id, title, description, opensAt, closesAt: endOf(row), minAge, questionCount, state };
}

export interface DescribedPoll
  extends Pick<PollRow, 'id' | 'title' | 'description' | 'opensAt' | 'minAge' | 'questionCount'> {
  readonly closesAt: string;
  readonly state: PollState;
}

export function questionsOf(rows: readonly QuestionRow[]) {
  return rows.map(({ result: _, options, ...question }) => ({
    ...question,
    options: [...options],
  }));
}

/** How all chose together; without the words, which are the committee's to read. */
export function choicesOf(rows: readonly QuestionRow[]) {
  return rows.flatMap(({ number, result }) =>
    result ? [{ number, answered: result.answered, counts: result.counts }] : [],
  );
}
