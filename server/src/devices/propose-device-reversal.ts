import type { proposeDeviceReversal as operation } from '@linli/contract/device-reversals';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { deviceExists } from './devices.queries';
import { type EventRange, findRangeFigures, insertReversal } from './reversals.queries';

/** What one transaction undoes in a few seconds; a longer range is undone in parts. */
const EVENTS_MAX = 2_000;

/** Says what would be undone; nothing is, until somebody else confirms it. */
export async function proposeDeviceReversal(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now, ids } = context;
  const { deviceId } = params;
  const range = rangeOf(body);
  if (!(await deviceExists(tx, deviceId))) throw refuse('request/not_found');
  const figures = await findRangeFigures(tx, deviceId, range, now);
  if (figures.events === 0) throw refuse('devices/range_empty');
  if (figures.events > EVENTS_MAX) {
    throw refuse('devices/range_too_large', { events: figures.events, max: EVENTS_MAX });
  }
  const id = ids.next();
  const { reason } = body;
  const proposedBy = personActor(context).personId;
  await insertReversal(tx, { id, deviceId, reason, proposedBy, ...range, ...figures }, now);
  return { reversalId: id, ...figures };
}

/** Either two numbers or two moments, in their order. */
function rangeOf(body: InputOf<typeof operation>['body']): EventRange {
  const { fromCounter = null, toCounter = null, from = null, to = null } = body;
  const byCounter = fromCounter !== null && toCounter !== null && fromCounter <= toCounter;
  const byTime = from !== null && to !== null && Date.parse(from) <= Date.parse(to);
  if (byCounter && from === null && to === null) return { fromCounter, toCounter, from, to };
  if (byTime && fromCounter === null && toCounter === null) {
    return { fromCounter, toCounter, from, to };
  }
  throw refuse('request/invalid', { fields: [{ field: 'body.fromCounter', problem: 'range' }] });
}
