import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { witnessProxy as operation } from '@linli/contract/proxies';
import { calendarDay } from '@linli/core/calendar/calendar-day';
import { communityTimeZone } from '../platform/community-time-zone';
import { type OperationContext, personActor } from '../platform/operation-context';
import { refuse } from '../platform/refuse';
import { confirmConsent, listProxyRecords, writeConsentDown } from './bindings.queries';
import { lockParties } from './parties.queries';
import { proxyStateOn } from './proxy-state-on';
import { tellParties } from './tell-parties';
import { touchesActor } from './touches-actor';

/** A consent that is not given in an app is heard by two of the staff who are no party to it. */
export async function witnessProxy(
  context: OperationContext,
  { params }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const actor = personActor(context);
  const { proxyId } = params;
  const [record] = await listProxyRecords(tx, { id: proxyId });
  if (!record) throw refuse('request/not_found');
  const today = calendarDay(now.toISOString(), await communityTimeZone(tx));
  const before = proxyStateOn(record, today);
  if (before !== 'waiting_resident' && before !== 'waiting_witness') {
    throw refuse('proxies/not_waiting');
  }
  const parties = await lockParties(tx, [record.residentId, record.proxyResidentId]);
  if (parties.some((party) => touchesActor(party, actor))) throw refuse('proxies/own_hand');
  if (before === 'waiting_resident') {
    if ((await writeConsentDown(tx, proxyId, actor.personId)) === 0) {
      throw refuse('proxies/not_waiting');
    }
    return { state: 'waiting_witness' };
  }
  if (record.recordedBy === actor.personId) throw refuse('proxies/second_person_needed');
  if ((await confirmConsent(tx, proxyId, actor.personId, now)) === 0) {
    throw refuse('proxies/not_waiting');
  }
  const state = record.agreedAt === null ? 'waiting_proxy' : 'living';
  if (state === 'living') await tellParties(context, proxyId, 'living');
  return { state };
}
