import type { Role } from '@linli/contract/permissions';
import type { LiveEvent } from '@linli/contract/reports';
import type { ProxyBinding } from './act-for';
import type { Transaction } from './database';
import type { Ids } from './ids';
import { refuse } from './refuse';
import type { Secrets } from './secrets';
import type { PublicSettings } from './settings';
import type { SmsSender } from './sms-sender';
import type { FileStore } from './storage';

/** What every verb gets as its first argument; it has no other way to the outside. */
export interface OperationContext {
  readonly tx: Transaction;
  readonly actor: Actor;
  /** '' for operations without a community; then `tx` sees no community's rows. */
  readonly communityId: string;
  /** One moment for the whole operation. */
  readonly now: Date;
  readonly ids: Ids;
  readonly secrets: Secrets;
  readonly settings: PublicSettings;
  readonly sms: SmsSender;
  readonly files: FileStore;
  /** Shown to the person when something breaks, and written to the log. */
  readonly httpRequestId: string;
  readonly client: ClientFacts;
  /** Told to open pages once the transaction is committed; forgotten when it rolls back. */
  after(event: LiveEvent): void;
  /**
   * Runs once the transaction is committed; the answer waits for it. A refusal it throws is the
   * answer, and what was written stays: for network calls, and for a wrong code that must count.
   */
  afterCommit(task: () => Promise<void>): void;
  /**
   * Runs in a transaction of its own when this one rolls back, before the refusal is answered:
   * for what must be kept of a failed try (a wrong code counts also when it is refused).
   */
  afterRollback(task: (tx: Transaction) => Promise<void>): void;
  /** Sets or clears the session cookie of the answer; null clears it. */
  setSessionCookie(token: string | null, maxAgeMs: number): void;
}

/** What the verb of an operation with `answer: 'file'` gives. */
export interface FileAnswer {
  readonly fileName: string;
  readonly contentType: string;
  /** A function is asked once the transaction is over: a file store may be far away. */
  readonly body: Buffer | string | (() => Promise<Buffer | undefined>);
  /** Shown in the page instead of being saved. */
  readonly inline?: true;
}

/** What the verb of an operation with `answer: 'stream'` gives: which events the caller hears. */
export interface StreamAnswer {
  readonly hears: (event: LiveEvent) => boolean;
}

/** A batch has one transaction for many actors: each item brings its own. */
export type BatchContext = Omit<OperationContext, 'actor' | 'client' | 'setSessionCookie'>;

export interface BatchItem<Input> {
  readonly actor: Actor;
  readonly input: Input;
  readonly requestId: string;
}

export interface ClientFacts {
  readonly ip: string;
  readonly userAgent: string;
  /** The resident for whom the request says it is made; '' when it is made for oneself. */
  readonly actingFor: string;
  /** The bearer or cookie token that came with the request, for signing out; '' without one. */
  readonly token: string;
}

/** A machine whose signature fits the request; whether it may still act is asked in the verb. */
export interface DeviceActor {
  readonly kind: 'device';
  readonly deviceId: string;
  /** By the machine's clock, as it signed. */
  readonly sentAt: string;
}

export interface PersonActor {
  readonly kind: 'person';
  readonly personId: string;
  readonly signInId: string;
  readonly authSessionId: string;
  /**
   * The resident this person is in the community of the request, if any; while they act for
   * someone, the one they act for.
   */
  readonly residentId: string | null;
  readonly householdId: string | null;
  /** Roles in the community of the request; holds 'resident' when `residentId` is set. */
  readonly roles: readonly Role[];
  /** The sign-in was confirmed by a second factor. */
  readonly secondFactor: boolean;
  /** By what right they act for someone else now; then `personId` is still their own. */
  readonly proxy?: ProxyBinding;
}

export type Actor = PersonActor | DeviceActor | { readonly kind: 'public' } | SystemActor;

export interface SystemActor {
  readonly kind: 'system';
  readonly name: string;
}

/** The machine behind the operation. */
export function deviceActor(context: { readonly actor: Actor }): DeviceActor {
  if (context.actor.kind !== 'device') throw refuse('access/not_signed_in');
  return context.actor;
}

/** In which role a resident's own deed goes into the books. */
export function ownRole(actor: PersonActor): 'resident' | 'proxy' {
  return actor.proxy ? 'proxy' : 'resident';
}

/** The signed-in person behind the operation. */
export function personActor(context: { readonly actor: Actor }): PersonActor {
  if (context.actor.kind !== 'person') throw refuse('access/not_signed_in');
  return context.actor;
}
