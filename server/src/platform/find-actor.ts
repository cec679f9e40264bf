import type { Transaction } from './database';
import type { PersonActor } from './operation-context';

/**
 * How a session token becomes a person. Identity gives the function, main.ts wires it. All tokens
 * that arrive together for one community come in one call; `tx` is read-only and bound to that
 * community (or to none: then there are no roles and no resident). One answer a token, in order;
 * undefined for a token that is unknown, revoked or over.
 */
export type FindActors = (
  tx: Transaction,
  tokenHashes: readonly Buffer[],
  now: Date,
) => Promise<(PersonActor | undefined)[]>;
