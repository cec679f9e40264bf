import type { refuseBulkAward as operation } from '@linli/contract/bulk-awards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { closeList } from './bulk-awards.queries';
import { findWaitingList } from './find-waiting-list';

/** Residents were promised nothing and hear nothing; whoever made the list reads why. */
export async function refuseBulkAward(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const actor = personActor(context);
  const { list } = await findWaitingList(context, params.bulkAwardId, actor);
  const decision = {
    state: 'refused',
    personId: actor.personId,
    reason: body.reason,
    givenCount: 0,
    givenPoints: 0,
  } as const;
  const closed = await closeList(context.tx, list.id, decision, context.now);
  assert(closed === 1, 'the list is held by this transaction');
  return { done: true };
}
