import type { InputOf, Operation, OutputOf } from '@linli/contract/operation';
import { BATCH_MAX } from './coalesce';
import type { BatchContext, BatchItem, OperationContext } from './operation-context';
import type { Refusal } from './refuse';

/** One operation of the contract joined to the function that does it. */
export type Route = VerbRoute | BatchRoute;

export interface VerbRoute {
  readonly kind: 'verb';
  readonly operation: Operation;
  readonly run: (context: OperationContext, input: never) => Promise<unknown>;
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

/** `verb(operations.checkIn, checkIn)`: one line an operation in routes.ts. */
export function verb<Op extends Operation>(
  operation: Op,
  run: (context: OperationContext, input: InputOf<Op>) => Promise<OutputOf<Op>>,
): VerbRoute {
  return { kind: 'verb', operation, run };
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
