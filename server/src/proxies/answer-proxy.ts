import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { answerProxy as operation } from '@linli/contract/proxies';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { agreeAs, endBinding, listProxyRecords, type ProxyRecord } from './bindings.queries';
import { proxyStateOn } from './proxy-state-on';
import { tellParties } from './tell-parties';

/** The other side agrees, and the binding lives; or not, and it is over. */
export async function answerProxy(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const { personId, residentId } = personActor(context);
  const [record] = await listProxyRecords(tx, { id: params.proxyId });
  const side = record && sideOf(record, residentId);
  if (!record || !side) throw refuse('request/not_found');
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  if (proxyStateOn(record, today) === 'ended') throw refuse('proxies/not_waiting');
  const changed = body.agree
    ? await agreeAs(tx, record.id, side, now)
    : await endBinding(tx, record.id, { by: personId, reason: 'declined' }, now);
  if (changed === 0) throw refuse('proxies/not_waiting');
  const [after] = await listProxyRecords(tx, { id: record.id });
  assert(after, 'a binding is never deleted');
  const state = proxyStateOn(after, today);
  if (state === 'living' || state === 'ended') await tellParties(context, record.id, state);
  return { state };
}

function sideOf(record: ProxyRecord, residentId: string | null): 'resident' | 'proxy' | undefined {
  if (record.residentId === residentId) return 'resident';
  return record.proxyResidentId === residentId ? 'proxy' : undefined;
}
