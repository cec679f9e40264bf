import type { listDeviceEvents as operation } from '@linli/contract/devices';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { describeEvent } from './describe-event';
import { deviceExists } from './devices.queries';
import { listEventRecords } from './events.queries';

/** By number, not by time: a machine's own order is the one that has gaps. */
export async function listDeviceEvents(
  { tx }: OperationContext,
  { params, query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  if (!(await deviceExists(tx, params.deviceId))) throw refuse('request/not_found');
  const below = query.cursor === undefined ? null : Number(query.cursor);
  if (below !== null && !(Number.isSafeInteger(below) && below > 0)) {
    throw refuse('request/invalid', { fields: [{ field: 'query.cursor', problem: 'unreadable' }] });
  }
  const { state = null, limit } = query;
  const rows = await listEventRecords(tx, params.deviceId, { state, below, limit: limit + 1 });
  const page = rows.slice(0, limit);
  const more = rows.length > page.length;
  return {
    events: page.map(describeEvent),
    nextCursor: more ? String(page.at(-1)?.counter) : null,
  };
}
