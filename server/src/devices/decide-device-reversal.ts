import type { decideDeviceReversal as operation } from '@linli/contract/device-reversals';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { isLapsed } from './is-lapsed';
import { closeReversal, listReversalRecords, writeReversed } from './reversals.queries';
import { reverseEvents } from './reverse-events';

/**
 * The second person: not who proposed it, nor who shares their home or phone. Carried out, every
 * award of the range is undone by a linked reversal, in this one transaction.
 */
export async function decideDeviceReversal(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  const [reversal] = await listReversalRecords(tx, actor, params.reversalId);
  if (!reversal) throw refuse('request/not_found');
  if (reversal.state !== 'proposed' || isLapsed(reversal, now)) {
    throw refuse('devices/reversal_closed');
  }
  if (reversal.isOwn) throw refuse('devices/second_person');
  const state = body.decision === 'carry_out' ? ('done' as const) : ('rejected' as const);
  const decision = { state, decidedBy: actor.personId, reason: body.reason };
  const closed = await closeReversal(tx, reversal.id, decision, now);
  if (closed === 0) throw refuse('devices/reversal_closed');
  if (state === 'rejected') return { reversed: 0, points: 0, spentEvents: 0 };
  const figures = await reverseEvents(context, reversal);
  await writeReversed(tx, reversal.id, figures);
  return { reversed: figures.events, points: figures.points, spentEvents: figures.spentEvents };
}
