import { answer, api } from '../../api/client';
import type { QueuedDeed } from '../../api/queue-store';
import { ApiRefusal } from '../../api/refusal';
import { serverNow } from '../../api/server-clock';
import type { ScanDeed, ScanResult } from './scan-deed';

/** Younger than this, a code is still fresh when it arrives. */
const lateAfterMs = 10_000;

/**
 * The server judges a scan by its arrival, and by the phone's time only when it is marked as having
 * waited. The mark changes the body, and one request id stands for one body: so when a marked
 * repeat is told that its number was used, the first try had arrived after all, and the body of
 * that first try asks for its answer. A refused try leaves no number behind.
 */
export async function sendScan(queued: QueuedDeed): Promise<ScanResult> {
  const deed = queued as ScanDeed;
  const ageMs = serverNow().getTime() - Date.parse(deed.body.scannedAt);
  const waited = deed.tries > 0 || ageMs > lateAfterMs;
  try {
    return await post(deed, waited);
  } catch (error) {
    const used = error instanceof ApiRefusal && error.code === 'request/id_reused';
    if (!waited || !used) throw error;
    return post(deed, false);
  }
}

function post(deed: ScanDeed, offline: boolean): Promise<ScanResult> {
  const { communityId, sessionId, ...scan } = deed.body;
  const options = {
    params: { path: { communityId, sessionId } },
    body: { ...scan, requestId: deed.requestId, offline },
  };
  const at = '/api/communities/{communityId}/sessions/{sessionId}' as const;
  return deed.kind === 'check_out'
    ? answer(api.POST(`${at}/check-outs`, options))
    : answer(api.POST(`${at}/check-ins`, options));
}
