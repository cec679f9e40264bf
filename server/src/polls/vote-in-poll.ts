import { calendarDay } from '@linli/core/calendar/calendar-day';
import { checkAnswers } from '@linli/core/polls/check-answers';
import type { PollAnswer } from '@linli/core/polls/poll-question';
import type { Because } from '@linli/core/rules/award-decision';
import { castBallot } from '../ballots/cast-ballot';
import { communityTimeZone } from '../platform/community-time-zone';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { cannotAnswer } from './cannot-answer';
import { stateOf } from './poll-state';
import { findPollRow, holdPoll, listQuestions, type PollRow, type VoterRow } from './polls.queries';
import { type Helper, rewardVoter } from './reward-voter';

export interface Vote {
  readonly voter: VoterRow;
  readonly helper: Helper | null;
  readonly ballotToken: string;
  readonly answers: readonly PollAnswer[];
}

export interface Voted {
  readonly changed: boolean;
  readonly points: number;
  readonly because: Because[];
}

/** One ballot, by the voter's own hand or a helper's: in time, of age, complete, and once. */
export async function voteInPoll(
  context: OperationContext,
  pollId: string,
  { voter, helper, ballotToken, answers }: Vote,
): Promise<Voted> {
  const { tx } = context;
  const poll = await openPoll(context, pollId);
  await refuseByAge(context, poll, voter);
  const checked = checkAnswers(await listQuestions(tx, pollId), answers);
  if (!checked.ok) throw refuse('polls/answer_missing', { number: checked.number });
  const way = helper ? ('assisted' as const) : ('phone' as const);
  const recordedBy = helper?.personId ?? null;
  const asVoter = { boxId: pollId, residentId: voter.id, way, recordedBy };
  const outcome = await castBallot(context, asVoter, ballotToken, checked.answers);
  if (outcome === 'elsewhere') throw refuse('polls/answered_elsewhere');
  if (outcome === 'replaced') return { changed: true, points: 0, because: [] };
  return { changed: false, ...(await rewardVoter(context, poll, voter, helper)) };
}

/** Held from here on: it cannot be closed or counted before the ballot lies in the box. */
async function openPoll(context: OperationContext, pollId: string): Promise<PollRow> {
  await holdPoll(context.tx, pollId);
  const poll = await findPollRow(context.tx, pollId);
  if (!poll) throw refuse('request/not_found');
  const state = stateOf(poll, context.now);
  if (state === 'ahead') throw refuse('polls/not_open');
  if (state !== 'open') throw refuse('polls/closed');
  return poll;
}

async function refuseByAge(
  { tx, now }: OperationContext,
  { minAge }: PollRow,
  { birthDate }: VoterRow,
): Promise<void> {
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const cannot = cannotAnswer(minAge, birthDate, today);
  if (cannot) throw refuse(`polls/${cannot}`, { minAge });
}
