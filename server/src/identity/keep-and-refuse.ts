import type { OperationContext } from '../platform/operation-context';
import type { Refusal } from '../platform/refuse';

/**
 * Commits what was written and then answers no: a wrong code counts although it is refused. The
 * verb returns this at once; its value is never seen, because the refusal becomes the answer.
 */
export function keepAndRefuse(
  context: Pick<OperationContext, 'afterCommit'>,
  refusal: Refusal,
): never {
  context.afterCommit(() => Promise.reject(refusal));
  return undefined as never;
}
