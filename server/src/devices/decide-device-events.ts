import type { decideDeviceEvents as operation } from '@linli/contract/devices';
import type { InputOf, OutputOf } from '@linli/contract/operation';
import type { BilingualText } from '@linli/core/rules/bilingual-text';
import { notifyResidents } from '../notifications/notify-residents';
import { type OperationContext, personActor } from '../platform/operation-context';
import { assert, refuse } from '../platform/refuse';
import { asReported } from './as-reported';
import { awardEvents } from './award-events';
import { lockDeviceLane } from './batch.queries';
import { changeOf } from './change-of';
import { changeEvents, type EventChange, lockEvents, type OpenEvent } from './events.queries';

/**
 * People say whether events that were put aside happened. Those that did go the way of all others:
 * the rules decide what they bring, and an event whose user nobody has linked waits for that.
 */
export async function decideDeviceEvents(
  context: OperationContext,
  { params, body }: InputOf<typeof operation>,
): Promise<OutputOf<typeof operation>> {
  const { tx, now } = context;
  const counters = [...new Set(body.counters)];
  await lockDeviceLane(tx);
  const events = await lockEvents(tx, params.deviceId, counters);
  if (events.length < counters.length) throw refuse('request/not_found');
  for (const event of events) refuseDecided(event);
  for (const event of events) refuseOwn(context, event);
  const changes =
    body.decision === 'award'
      ? await award(context, events)
      : events.map((event) => dismiss(event, body.reason));
  await changeEvents(tx, changes, personActor(context).personId, now);
  if (body.decision === 'dismiss') await tellDismissed(context, events, body.reason);
  return { events: changes.map(({ counter, state, points }) => ({ counter, state, points })) };
}

function refuseDecided({ state, counter }: OpenEvent): void {
  if (state !== 'held') throw refuse('devices/already_decided', { counter });
}

/** Nobody decides what is their own, their family's, or of those on the same phone. */
function refuseOwn(context: OperationContext, event: OpenEvent): void {
  const actor = personActor(context);
  if (event.residentId === null) return;
  if (event.personId === actor.personId) throw refuse('rules/self_award');
  const sameHome = event.householdId !== null && event.householdId === actor.householdId;
  if (sameHome || event.signInId === actor.signInId) throw refuse('rules/household_award');
}

async function award(
  context: OperationContext,
  events: readonly OpenEvent[],
): Promise<EventChange[]> {
  const owned = events.filter(({ residentState }) => residentState === 'active');
  const { personId } = personActor(context);
  const settled = await awardEvents(context, owned.map(asReported), personId);
  const results = new Map(owned.map((event, index) => [event, settled[index]]));
  return events.map((event) => {
    const result = results.get(event);
    if (result) {
      const state = result.outcome;
      assert(state === 'awarded' || state === 'refused', 'the rules give or refuse');
      return changeOf(event, state, result);
    }
    const left = event.residentState === 'left';
    return changeOf(event, left ? 'refused' : 'unclaimed', NOTHING);
  });
}

const NOTHING = { points: 0, transferId: null, note: null };

function dismiss(event: OpenEvent, reason: string): EventChange {
  return changeOf(event, 'dismissed', { ...NOTHING, note: inBoth(reason) });
}

async function tellDismissed(
  context: OperationContext,
  events: readonly OpenEvent[],
  reason: string,
): Promise<void> {
  const concerned = events.flatMap((event) => {
    const { residentId, device, counter } = event;
    if (residentId === null) return [];
    return {
      residentId,
      kind: 'device_event_dismissed',
      key: `device:${device.id}:${counter}`,
      title: { zh: `${device.name}的一次记录没有记分`, en: `No points from ${device.name}` },
      body: inBoth(reason),
    };
  });
  await notifyResidents(context, concerned);
}

/** People write in one language; it is read in both. */
function inBoth(words: string): BilingualText {
  return { zh: words, en: words };
}
