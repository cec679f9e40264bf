import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { answerPoll as operation } from '@linli/contract/polls';
import type { OperationContext } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { actingResident } from '../residents/acting-resident';
import { findVoter } from './polls.queries';
import { voteInPoll } from './vote-in-poll';

export async function answerPoll(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const voter = await findVoter(context.tx, actingResident(context));
  assert(voter, 'an acting resident is in the community');
  const { ballotToken, answers } = body;
  return voteInPoll(context, params.pollId, { voter, helper: null, ballotToken, answers });
}
