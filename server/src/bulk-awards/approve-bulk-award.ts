import type { approveBulkAward as operation } from '@linli/contract/bulk-awards';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert } from '../platform/refuse';
import { closeList } from './bulk-awards.queries';
import { findWaitingList } from './find-waiting-list';
import { giveRows } from './give-rows';
import { recordHomes, settleRows } from './rows.queries';
import { tellReceivers } from './tell-receivers';

/**
 * The second of two people lets the list count. Every row is decided anew by what holds now; what
 * no longer passes is listed with its reason. All of it happens in this transaction, or nothing.
 */
export async function approveBulkAward(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  const { list, maker } = await findWaitingList(context, params.bulkAwardId, actor);
  const results = await giveRows(context, list, [maker, actor]);
  const given = results.filter(({ outcome }) => outcome === 'given');
  const notGiven = results.filter(({ outcome }) => outcome === 'not_given');
  const figures = {
    givenCount: given.length,
    givenPoints: given.reduce((sum, { givenPoints }) => sum + (givenPoints ?? 0), 0),
  };
  await recordHomes(tx, list.id, actor.personId);
  await settleRows(
    tx,
    list.id,
    results.map(({ post: _, ...row }) => row),
  );
  const decision = {
    state: 'approved',
    personId: actor.personId,
    reason: null,
    ...figures,
  } as const;
  const closed = await closeList(tx, list.id, decision, now);
  assert(closed === 1, 'the list is held by this transaction');
  await tellReceivers(
    context,
    list,
    results.filter(({ outcome }) => outcome !== 'not_given'),
  );
  return { ...figures, notGivenCount: notGiven.length };
}
