import type { Clock } from '../platform/clock';
import type { Database } from '../platform/database';
import type { Ids } from '../platform/ids';
import type { Log } from '../platform/log';
import type { Secrets } from '../platform/secrets';
import type { AnchorPlace } from './anchor/anchor-chain';

/** What the log needs from the program; made once by main.ts, or by a test. */
export interface LogParts {
  readonly database: Database;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly place: LogPlace;
  /** Null, as it is without settings for it: checkpoints are not anchored on a chain. */
  readonly anchor: AnchorPlace | null;
}

export interface LogPlace {
  /** Where the files of the log are published. */
  readonly folder: string;
  /** Where the last checkpoint is kept besides, best on another disk: what the database forgot. */
  readonly guardFolder: string;
  /** The seed of the key that signs. */
  readonly seed: Uint8Array;
  /** The name of a log that begins now; one that has begun keeps its name. */
  readonly origin: string;
  /** The address under which the folder is served, for the policy; null when it is not known. */
  readonly address: string | null;
}
