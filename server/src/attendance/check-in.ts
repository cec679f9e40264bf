import type { Actor } from '../platform/operation-context';
import type { AcceptedScan } from './judge-scan';
import type { NewCodeUse } from './scan.queries';

/** A scan that counts. */
export interface CheckIn {
  readonly attendanceId: string;
  readonly transferId: string;
  readonly requestId: string;
  readonly actor: Actor;
  readonly scan: AcceptedScan;
  readonly way: string;
  readonly offline: boolean;
  readonly codeUse: NewCodeUse | undefined;
}
