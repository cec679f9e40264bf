import type { OperationContext } from '../platform/operation-context';
import { insertReversals } from './records.queries';

/**
 * Takes records away by rows of their own; gives the ids this very call reversed. What was
 * reversed before stays reversed once.
 */
export function reverseRecords(
  { tx, now, ids }: Pick<OperationContext, 'tx' | 'now' | 'ids'>,
  recordIds: readonly string[],
  by: { readonly personId: string | null; readonly reason: string },
): Promise<Set<string>> {
  const reversals = recordIds.map((recordId) => ({ id: ids.next(), recordId }));
  return insertReversals(tx, reversals, by, now);
}
