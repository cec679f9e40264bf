import type { EventChange, OpenEvent } from './events.queries';
import type { SettledEvent } from './reported-event';

/** What is written of an event that was settled later. */
export function changeOf(
  event: OpenEvent,
  state: EventChange['state'],
  settled: Pick<SettledEvent, 'points' | 'transferId' | 'note'>,
): EventChange {
  const { deviceId, counter, residentId } = event;
  const { points, transferId, note } = settled;
  return { deviceId, counter, state, residentId, points, transferId, note };
}
