import type { EventNumber } from './batch.queries';

/** Equal for one event, however it arrived. */
export function numberKey({ deviceId, counter }: EventNumber): string {
  return `${deviceId}/${counter}`;
}
