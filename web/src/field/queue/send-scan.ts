import { answer, api } from '../../api/client';
import type { QueuedDeed } from '../../api/queue-store';
import type { ScanDeed, ScanResult } from './scan-deed';
import { sendLate } from './send-late';

export function sendScan(queued: QueuedDeed): Promise<ScanResult> {
  const deed = queued as ScanDeed;
  const { communityId, sessionId, ...scan } = deed.body;
  const at = '/api/communities/{communityId}/sessions/{sessionId}' as const;
  return sendLate(deed, (offline) => {
    const options = {
      params: { path: { communityId, sessionId } },
      body: { ...scan, requestId: deed.requestId, offline },
    };
    return deed.kind === 'check_out'
      ? answer(api.POST(`${at}/check-outs`, options))
      : answer(api.POST(`${at}/check-ins`, options));
  });
}
