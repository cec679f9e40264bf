import type { recordTelling as operation } from '@linli/contract/call-list';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { countMessages, insertTelling, markTold } from './call-list.queries';

/** Who told whom, when, and how: a tick that can be answered for. */
export async function recordTelling(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const { residentId } = params;
  const messageIds = [...new Set(body.messageIds)];
  if ((await countMessages(tx, residentId, messageIds)) < messageIds.length) {
    throw refuse('request/not_found');
  }
  const { way, answer } = body;
  const toldBy = personActor(context).personId;
  const telling = { id: ids.next(), residentId, way, answer, toldBy };
  await insertTelling(tx, telling, now);
  if ((await markTold(tx, residentId, messageIds, telling.id)) === 0) {
    throw refuse('calls/told_already');
  }
  return { done: true };
}
