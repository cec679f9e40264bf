import type { paths } from '@linli/contract/openapi-types';
import type { QueuedDeed } from '../../api/queue-store';

export type ScanKind = 'check_in' | 'check_out';

type CheckIn = paths['/api/communities/{communityId}/sessions/{sessionId}/check-ins']['post'];

export type ScanResult = CheckIn['responses'][200]['content']['application/json'];
export type ScanWay = CheckIn['requestBody']['content']['application/json']['way'];

/** What a scan is, written down before its first try and never changed after. */
export interface ScanBody {
  communityId: string;
  sessionId: string;
  way: ScanWay;
  /** The moment of the scan in the server's time. */
  scannedAt: string;
  /** Either the member code or card as read … */
  code?: string;
  /** … or the resident whose name was confirmed. */
  residentId?: string;
  /** With a printed card: the organizer compared the name with who stands there. */
  personConfirmed?: true;
}

export interface ScanDeed extends QueuedDeed<ScanBody, ScanResult> {
  kind: ScanKind;
}
