import { useSyncExternalStore } from 'react';
import type { OfflineQueue } from './offline-queue';
import type { QueuedDeed } from './queue-store';

/** The deeds of a queue, oldest first, drawn again whenever one changes. */
export function useQueue(queue: OfflineQueue): readonly QueuedDeed[] {
  return useSyncExternalStore(queue.subscribe, queue.list);
}
