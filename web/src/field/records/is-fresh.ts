import { UNDO_MINUTES } from '@linli/core/participation/undo-minutes';
import { now } from '../../ui/clock';
import type { ScanDeed } from '../queue/scan-deed';

/** Whether the organizer may still take it back; the server counts from when it heard of it. */
export function isFresh({ settledAt, doneAt }: Pick<ScanDeed, 'settledAt' | 'doneAt'>): boolean {
  return now().getTime() - Date.parse(settledAt ?? doneAt) < UNDO_MINUTES * 60_000;
}
