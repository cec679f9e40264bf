import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { closePoll as operation } from '@linli/contract/polls';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { findPollRow, updatePollClose } from './polls.queries';

/** Before it has opened this takes it back unseen. The box is opened by the job, as always. */
export async function closePoll(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  if (!(await findPollRow(tx, params.pollId))) throw refuse('request/not_found');
  const close = { personId: personActor(context).personId, reason: body.reason };
  const closed = await updatePollClose(tx, params.pollId, close, now);
  if (closed === 0) throw refuse('polls/closed');
  return { done: true };
}
