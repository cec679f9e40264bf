import type { paths } from '@linli/contract/openapi-types';
import type { QueuedDeed } from '../../api/queue-store';

type Record = paths['/api/communities/{communityId}/claims']['post'];

export type RecordedClaim = Record['responses'][200]['content']['application/json'];
export type ClaimWay = Record['requestBody']['content']['application/json']['way'];

/** A claim written down for a resident, before its first try and never changed after. */
export interface ClaimBody {
  communityId: string;
  way: ClaimWay;
  /** The moment of writing in the server's time. */
  scannedAt: string;
  /** Either the member code as read … */
  code?: string;
  /** … or the resident whose name was confirmed. */
  residentId?: string;
  /** The code is a printed card's, and somebody looked who brought it. */
  personConfirmed?: true;
  ruleKey: string;
  place: string;
  words: string;
  photoIds: string[];
  /** Why it comes later than it is taken without a word. */
  lateReason?: string;
}

export interface ClaimDeed extends QueuedDeed<ClaimBody, RecordedClaim> {
  kind: 'claim';
}
