import type { OperationContext } from '../platform/operation-context';
import { deleteCodeUses } from './scan.queries';

const KEPT_MS = 7 * 86_400_000;

/**
 * A used code has to be known only as long as a scan of it may still arrive (72 hours for offline
 * devices); after that the code itself is too old to count.
 */
export function forgetCodeUses({ tx, now }: Pick<OperationContext, 'tx' | 'now'>): Promise<number> {
  return deleteCodeUses(tx, new Date(now.getTime() - KEPT_MS));
}
