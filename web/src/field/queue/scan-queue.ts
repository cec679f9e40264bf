import { OfflineQueue } from '../../api/offline-queue';
import { openQueueStore } from '../../api/queue-store';
import { useQueue } from '../../api/use-queue';
import type { ScanDeed } from './scan-deed';
import { sendScan } from './send-scan';

let owner: string | null = null;

/** All scans of this phone; each is sent only as the person who made it. */
export const scanQueue = new OfflineQueue({
  name: 'scans',
  store: openQueueStore('linli-scans'),
  send: sendScan,
  owner: () => owner,
});

/** Whoever is signed in now: their waiting scans go out, those of others stay. */
export function setScanOwner(personId: string | null): void {
  if (owner === personId) return;
  owner = personId;
  if (personId !== null) void scanQueue.flush();
}

/** The scans of the signed-in person, oldest first. */
export function useScanDeeds(): readonly ScanDeed[] {
  return useQueue(scanQueue).filter((deed) => deed.owner === owner) as ScanDeed[];
}

export function listScanDeeds(): readonly ScanDeed[] {
  return scanQueue.list().filter((deed) => deed.owner === owner) as ScanDeed[];
}

export function waitingOf(deeds: readonly ScanDeed[]): ScanDeed[] {
  return deeds.filter((deed) => deed.state === 'waiting');
}

/** Refusals nobody has looked at yet. */
export function unseenOf(deeds: readonly ScanDeed[]): ScanDeed[] {
  return deeds.filter((deed) => deed.state === 'refused' && !deed.seen);
}
