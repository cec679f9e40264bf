import type { listHeldDeviceEvents as operation } from '@linli/contract/devices';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { OperationContext } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { describeEvent } from './describe-event';
import { type HeldPlace, listHeldRecords } from './events.queries';

export async function listHeldDeviceEvents(
  { tx }: OperationContext,
  { query }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const after = query.cursor === undefined ? null : readCursor(query.cursor);
  const rows = await listHeldRecords(tx, after, query.limit + 1);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const more = rows.length > page.length && last;
  return {
    events: page.map(describeEvent),
    nextCursor: more ? `${last.receivedAt}_${last.deviceId}_${last.counter}` : null,
  };
}

const INSTANT = /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const NUMBER = /^\d{1,15}$/;

function readCursor(cursor: string): HeldPlace {
  const [receivedAt = '', deviceId = '', counter = ''] = cursor.split('_');
  const isWhole = INSTANT.test(receivedAt) && UUID.test(deviceId) && NUMBER.test(counter);
  if (isWhole && !Number.isNaN(Date.parse(receivedAt))) {
    return { receivedAt, deviceId, counter: Number(counter) };
  }
  throw refuse('request/invalid', { fields: [{ field: 'query.cursor', problem: 'unreadable' }] });
}
