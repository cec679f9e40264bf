import type { recordDeviceEvents } from '@linli/contract/device-protocol';
import type { InputOf } from '@linli/contract/operation';
import { type ReckonedMoment, reckonMoment } from '@linli/core/devices/reckon-moment';
import type { BatchContext } from '../platform/operation-context';
import type { EventNumber } from './batch.queries';
import type { HeldDevice } from './reported-event';

type SentEvent = InputOf<typeof recordDeviceEvents>['body']['events'][number];

/** An event as it arrived, with its moment; whom it concerns is not known yet. */
export interface ReadEvent extends EventNumber {
  readonly device: HeldDevice;
  readonly sent: SentEvent;
  readonly moment: ReckonedMoment;
  readonly digest: Buffer;
}

export function readEvents(
  { secrets, now }: Pick<BatchContext, 'secrets' | 'now'>,
  device: HeldDevice,
  sentAt: string,
  events: readonly SentEvent[],
): ReadEvent[] {
  return events.map((sent) => ({
    deviceId: device.id,
    counter: sent.counter,
    device,
    sent,
    moment: reckonMoment(sent.occurredAt, sentAt, now),
    digest: secrets.lookup('device-event', contentOf(sent)),
  }));
}

/** Everything a number stands for, in one order. */
function contentOf({ kind, category, grams, count, grade, user, occurredAt }: SentEvent): string {
  return JSON.stringify([kind, category, grams, count, grade, user.kind, user.text, occurredAt]);
}
