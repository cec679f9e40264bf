import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { readMyPoll as operation } from '@linli/contract/polls';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { plainPoints } from '@linli/core/rules/plain-points';
import { countVoters } from '../ballots/count-voters';
import { findVotedBoxes } from '../ballots/find-voted-boxes';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { actingResident } from '../residents/acting-resident';
import { cannotAnswer } from './cannot-answer';
import { choicesOf, describePoll, questionsOf } from './described-poll';
import { pollRule } from './poll-rule';
import { findPollRow, findVoter, listQuestions } from './polls.queries';

/** One’s own ballot is not read back: the program does not know which it is. */
export async function readMyPoll(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const residentId = actingResident(context);
  const row = await findPollRow(tx, params.pollId);
  const poll = row && describePoll(row, now);
  if (!poll || poll.state === 'ahead') throw refuse('request/not_found');
  const voter = await findVoter(tx, residentId);
  assert(voter, 'an acting resident is in the community');
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const questions = await listQuestions(tx, poll.id);
  const found = await pollRule(context);
  const voters = (await countVoters(tx, [poll.id])).get(poll.id)?.voters ?? 0;
  return {
    ...poll,
    answered: (await findVotedBoxes(tx, residentId)).has(poll.id),
    cannot: cannotAnswer(poll.minAge, voter.birthDate, today),
    points: found ? plainPoints(found.rule) : null,
    questions: questionsOf(questions),
    results: poll.state === 'shown' ? { voters, questions: choicesOf(questions) } : null,
  };
}
