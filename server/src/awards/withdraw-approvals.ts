import type { Transaction } from '../platform/database';
import { withdrawApprovalRows } from './approvals.queries';

/** Takes awards back from a second person: what they were for was undone or decided anew. */
export async function withdrawApprovals(
  tx: Transaction,
  approvalIds: readonly string[],
  now: Date,
): Promise<void> {
  if (approvalIds.length > 0) await withdrawApprovalRows(tx, approvalIds, now);
}
