import type { Database } from '../platform/database';
import type { EmbeddedPostgres } from '../platform/embedded-postgres';
import type { Log } from '../platform/log';
import type { ConnectionTarget } from '../platform/postgres-database';
import type { OperationParts } from '../platform/run-operation';
import type { Secrets } from '../platform/secrets';
import type { Settings } from '../platform/settings';
import type { LogParts } from '../transparency/log-parts';
import type { Features } from './features';

/** The program before anything runs: what main.ts hands to each command. */
export interface Program {
  readonly settings: Settings;
  readonly version: string;
  readonly log: Log;
  readonly migrationsDirectory: string;
  readonly facesDirectory: string;
  readonly verifierDirectory: string;
  readonly openApiFile: string;
  readonly features: Features;
  readonly print: (line: string) => void;
  /** Starts or adopts the embedded database, or connects to the given one. */
  open(options: OpenOptions): Promise<OpenProgram>;
}

export interface OpenOptions {
  /** Migrate first. Without it the database is taken as it is. */
  readonly migrate: boolean;
}

/** The program with its database; `close` leaves a database that another program uses running. */
export interface OpenProgram {
  readonly target: ConnectionTarget;
  readonly embedded: EmbeddedPostgres | undefined;
  readonly app: Database;
  readonly owner: Database;
  readonly secrets: Secrets;
  /** What operations need, for commands that do the work of one. */
  readonly parts: OperationParts;
  /** What the public log needs, for its runner and its commands. */
  readonly logParts: LogParts;
  close(): Promise<void>;
}
