import { OfflineQueue } from '../../api/offline-queue';
import { openQueueStore, type QueuedDeed } from '../../api/queue-store';
import { useQueue } from '../../api/use-queue';
import type { ClaimDeed } from './claim-deed';
import { conflictOf } from './conflict-of';
import type { ScanDeed } from './scan-deed';
import { sendFieldDeed } from './send-field-deed';

export type FieldDeed = ScanDeed | ClaimDeed;

let owner: string | null = null;

/**
 * All deeds of this phone's table, scans and claims, in the order in which they were done; each is
 * sent only as the person who did it. Its name on the phone is from the days of scans alone.
 */
export const fieldQueue = new OfflineQueue({
  name: 'scans',
  store: openQueueStore('linli-scans'),
  send: sendFieldDeed,
  owner: () => owner,
  wantsLook: (deed) => wantsLook(deed as FieldDeed),
});

/** Whoever is signed in now: their waiting deeds go out, those of others stay. */
export function setFieldOwner(personId: string | null): void {
  if (owner === personId) return;
  owner = personId;
  if (personId !== null) void fieldQueue.flush();
}

/** The deeds of the signed-in person, oldest first. */
export function useFieldDeeds(): readonly FieldDeed[] {
  return useQueue(fieldQueue).filter((deed) => deed.owner === owner) as FieldDeed[];
}

export function listFieldDeeds(): readonly FieldDeed[] {
  return fieldQueue.list().filter((deed) => deed.owner === owner) as FieldDeed[];
}

export function waitingOf<Deed extends QueuedDeed>(deeds: readonly Deed[]): Deed[] {
  return deeds.filter((deed) => deed.state === 'waiting');
}

/** What the server refused or changed afterwards and nobody has looked at yet. */
export function unseenOf(deeds: readonly FieldDeed[]): FieldDeed[] {
  return deeds.filter(wantsLook);
}

function wantsLook(deed: FieldDeed): boolean {
  return !deed.seen && conflictOf(deed) !== null;
}
