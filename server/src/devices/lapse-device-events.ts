import type { OperationContext } from '../platform/operation-context';
import { lapseUnclaimed } from './events.queries';

const KEPT_MS = 30 * 86_400_000;

/** The job for what nobody claimed: the event stays as a figure, whose it was is forgotten. */
export function lapseDeviceEvents({
  tx,
  now,
}: Pick<OperationContext, 'tx' | 'now'>): Promise<number> {
  return lapseUnclaimed(tx, new Date(now.getTime() - KEPT_MS), now);
}
