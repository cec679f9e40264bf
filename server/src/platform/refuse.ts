import type { ErrorCode } from '@linli/contract/errors';

export type RefusalDetails = Readonly<Record<string, unknown>>;

/** An expected "no" with a code the contract knows; everything else that is thrown is a bug. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: ErrorCode,
    readonly details?: RefusalDetails,
  ) {
    super(code);
  }
}

/** Written `throw refuse('mall/out_of_stock', { rewardId })`, so that the compiler sees the end. */
export function refuse(code: ErrorCode, details?: RefusalDetails): Refusal {
  return new Refusal(code, details);
}

/** A thing that can never be false. When it is, the request ends with 500 and rolls back. */
export function assert(condition: unknown, whyNeverFalse: string): asserts condition {
  if (!condition) throw new Error(`Broken assumption: ${whyNeverFalse}`);
}
