import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { answerPollFor as operation } from '@linli/contract/polls';
import { notifyResidents } from '../notifications/notify-residents';
import {
  type OperationContext,
  type PersonActor,
  personActor,
} from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findPollRow, findVoter, type VoterRow } from './polls.queries';
import { voteInPoll } from './vote-in-poll';

/**
 * For someone who is present and has no phone. The token is made and forgotten by the desk's page,
 * so that nobody can change the ballot later; the resident is told, in case they were not there.
 */
export async function answerPollFor(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx } = context;
  const actor = personActor(context);
  const poll = await findPollRow(tx, params.pollId);
  const voter = await findVoter(tx, body.residentId);
  if (!poll || !voter) throw refuse('request/not_found');
  if (voter.state === 'left') throw refuse('residents/left');
  refuseOwn(voter, actor);
  const helper = { personId: actor.personId, role: 'committee' as const };
  const { ballotToken, answers } = body;
  const voted = await voteInPoll(context, poll.id, { voter, helper, ballotToken, answers });
  if (voted.changed) throw refuse('polls/answered_elsewhere');
  await notifyResidents(context, [
    {
      residentId: voter.id,
      kind: 'poll_assisted',
      key: `poll_assisted:${poll.id}`,
      title: { zh: `居委会帮您填了“${poll.title}”`, en: `“${poll.title}” was filled in for you` },
      body: {
        zh: '您当面说，工作人员代填。要是您不在场，请告诉居委会。',
        en: 'You said what to write, the desk wrote it. If you were not there, tell the committee.',
      },
      link: `/polls/${poll.id}`,
    },
  ]);
  return { points: voted.points, because: voted.because };
}

/** One’s own ballot and the family’s are cast by oneself, or with somebody else’s help. */
function refuseOwn(voter: VoterRow, actor: PersonActor): void {
  if (voter.id === actor.residentId) throw refuse('rules/self_award');
  const sameHome = voter.householdId !== null && voter.householdId === actor.householdId;
  if (sameHome || voter.signInId === actor.signInId) throw refuse('rules/household_award');
}
