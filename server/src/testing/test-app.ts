import type { InputOf, Operation, OutputOf } from '@linli/contract/operation';
import type { LiveEvent } from '@linli/contract/reports';
import type { FastifyInstance } from 'fastify';
import type { SettableClock } from '../platform/clock';
import type { Database } from '../platform/database';
import type { Ids } from '../platform/ids';
import type { Secrets } from '../platform/secrets';
import type { SmsOutbox } from '../platform/sms-sender';
import type { FileStore } from '../platform/storage';

/** The whole program on a real PostgreSQL with a database of its own, for one test file. */
export interface TestApp {
  /** As the program sees it: role linli_app, row-level security in force. */
  readonly database: Database;
  /** As the owner: to prepare and to inspect. Row-level security does not bind it. */
  readonly owner: Database;
  readonly clock: SettableClock;
  readonly ids: Ids;
  readonly secrets: Secrets;
  readonly sms: SmsOutbox;
  /** A folder of its own, gone with the app. */
  readonly files: FileStore;
  /** Live events that were committed, oldest first. */
  readonly events: LiveEvent[];
  readonly http: FastifyInstance;
  /** Calls through HTTP and gives the answer; throws with the error's code when refused. */
  call<Op extends Operation>(
    operation: Op,
    input: InputOf<Op>,
    caller?: Caller,
  ): Promise<OutputOf<Op>>;
  /** Calls through HTTP and gives status and body as they are; input may be wrong on purpose. */
  send(operation: Operation, input: unknown, caller?: Caller): Promise<SentAnswer>;
  /** Calls through HTTP and gives the refusal; throws when the call succeeds. */
  refusal(operation: Operation, input: unknown, caller?: Caller): Promise<TestRefusal>;
  /** The same server on a real port, for streams. Gives its address. */
  listen(): Promise<string>;
  close(): Promise<void>;
}

export interface Caller {
  readonly token?: string;
  /** The resident in whose place they act. */
  readonly actingFor?: string;
}

export interface SentAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

export interface TestRefusal {
  readonly status: number;
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>> | undefined;
}
