import type { InputOf, Operation, OutputOf } from '@linli/contract/operation';
import { BATCH_MAX } from './coalesce';
import type { Ids } from './ids';
import type { BatchContext, BatchItem, OperationContext } from './operation-context';
import type { Refusal } from './refuse';
import type { FileStore } from './storage';

/** One operation of the contract joined to the function that does it. */
export type Route = VerbRoute | BatchRoute;

export interface VerbRoute {
  readonly kind: 'verb';
  readonly operation: Operation;
  readonly run: (context: OperationContext, input: never) => Promise<unknown>;
  readonly prepare?: (preparation: Preparation, input: never) => Promise<unknown>;
}

/** What there is before the transaction opens. */
export interface Preparation {
  readonly communityId: string;
  readonly ids: Ids;
  readonly files: FileStore;
}

export interface BatchRoute {
  readonly kind: 'batch';
  readonly operation: Operation;
  readonly load: BatchLoad;
  readonly run: (
    context: BatchContext,
    items: BatchItem<never>[],
  ) => Promise<(unknown | Refusal)[]>;
}

export interface BatchLoad {
  /** Requests that share one transaction at most. */
  readonly batchMax: number;
  /** Requests at work at the same time; those beyond are told to come back. */
  readonly atOnceMax: number;
}

/**
 * `verb(operations.checkIn, checkIn)`: one line an operation in routes.ts. What takes long and asks
 * no database, such as decoding a photo, is done by `prepare` before the transaction opens, for a
 * caller who may call; the verb gets what it made of the input.
 */
export function verb<Op extends Operation, Input = InputOf<Op>>(
  operation: Op,
  run: (context: OperationContext, input: Input) => Promise<OutputOf<Op>>,
  prepare?: (preparation: Preparation, input: InputOf<Op>) => Promise<Input>,
): VerbRoute {
  return { kind: 'verb', operation, run, ...(prepare ? { prepare } : {}) };
}

/**
 * For the hot path: the requests of one community that arrive together share one transaction.
 * The function answers each item in order, with its result or with its own refusal.
 */
export function batchVerb<Op extends Operation>(
  operation: Op,
  run: (
    context: BatchContext,
    items: BatchItem<InputOf<Op>>[],
  ) => Promise<(OutputOf<Op> | Refusal)[]>,
  load: BatchLoad = { batchMax: BATCH_MAX, atOnceMax: Number.POSITIVE_INFINITY },
): BatchRoute {
  return { kind: 'batch', operation, run, load };
}
