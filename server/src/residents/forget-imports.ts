import type { OperationContext } from '../platform/operation-context';
import { emptyOldImports } from './imports.queries';

const KEPT_MS = 24 * 3_600_000;

/** A previewed list waits a day to be confirmed; then nobody's particulars are kept for it. */
export function forgetImports({
  tx,
  communityId,
  now,
}: Pick<OperationContext, 'tx' | 'communityId' | 'now'>): Promise<number> {
  return emptyOldImports(tx, communityId, new Date(now.getTime() - KEPT_MS));
}
