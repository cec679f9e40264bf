import type { KeptFile, QueuedDeed } from '../../api/queue-store';
import { sendClaim } from './send-claim';
import { sendScan } from './send-scan';

export function sendFieldDeed(
  deed: QueuedDeed,
  files: () => Promise<KeptFile[]>,
): Promise<unknown> {
  return deed.kind === 'claim' ? sendClaim(deed, files) : sendScan(deed);
}
